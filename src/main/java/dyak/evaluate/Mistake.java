package dyak.evaluate;

/** A value that was missed, or one found that is wrong; the value in the form it is compared in. */
public record Mistake(String document, String field, boolean missed, String value) {}
