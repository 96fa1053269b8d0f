package dyak.normalise.text;

/** A piece of a text and what it stands for, from {@code start} to {@code end} (not included). */
public record Found<T>(int start, int end, T value) {}
