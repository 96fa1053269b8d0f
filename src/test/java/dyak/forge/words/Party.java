package dyak.forge.words;

/** Somebody who gets a task: in nominative and dative, and the abbreviation that a legend gives. */
public record Party(String nominative, String dative, String genitive, String abbreviation) {}
