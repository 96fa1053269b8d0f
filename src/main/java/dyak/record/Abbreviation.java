package dyak.record;

/** A short form that the letter itself explains, in a legend or by «(далее – …)». */
public record Abbreviation(String shortForm, String full) {
  public Abbreviation {
    Checks.printed("abbreviation short form", shortForm);
    Checks.printed("abbreviation full form", full);
  }
}
