package dyak.evaluate;

/**
 * Whether one value that a rule was so sure of is right. {@code field} is its JSON Pointer without
 * the places in lists: {@code /assignmentLists/assignments/deadline}.
 */
public record Judgement(String field, String rule, double confidence, boolean right) {}
