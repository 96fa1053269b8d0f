package dyak.normalise.token;

/** A value and the characters of the text that it was read from. */
public record Found<T>(int start, int end, T value) {}
