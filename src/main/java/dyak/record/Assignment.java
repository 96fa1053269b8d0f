package dyak.record;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something to be done (поручение): its marker as printed without closing punctuation, its own
 * words, who and by when, and its sub-items.
 */
public record Assignment(
    @Nullable String number,
    String text,
    Act act,
    List<Assignee> assignees,
    @Nullable AssigneesFrom assigneesFrom,
    @Nullable Deadline deadline,
    List<Assignment> items) {
  public Assignment {
    Checks.printedOrAbsent("assignment number", number);
    Checks.printed("assignment text", text);
    assignees = List.copyOf(assignees);
    items = List.copyOf(items);
    if (assignees.isEmpty() && assigneesFrom == AssigneesFrom.ADDRESSEES) {
      throw new IllegalArgumentException("assigneesFrom addressees without assignees: " + text);
    }
  }

  /** What an item does. */
  public enum Act {
    /** Somebody has to do something. */
    TASK("task"),
    /** The item takes effect by itself. */
    DECISION("decision"),
    /** Somebody watches over the others. */
    CONTROL("control");

    private final String code;

    Act(String code) {
      this.code = code;
    }

    /** The value in JSON. */
    public String code() {
      return code;
    }
  }

  /**
   * One who has to act: as printed, expanded through the letter's own abbreviations, and the phrase
   * in the nominative ({@code Плановому отделу}: {@code Плановый отдел}), null when in doubt.
   */
  public record Assignee(String text, @Nullable String name, @Nullable String nominative) {
    public Assignee {
      Checks.printed("assignee text", text);
      Checks.printedOrAbsent("assignee nominative", nominative);
    }

    /** An assignee whose nominative is not told. */
    public Assignee(String text, @Nullable String name) {
      this(text, name, null);
    }
  }

  /** Where the assignees were read. */
  public enum AssigneesFrom {
    LABEL("label"),
    COLUMN("column"),
    SUBJECT("subject"),
    LEAD("lead"),
    ADDRESSEES("addressees");

    private final String code;

    AssigneesFrom(String code) {
      this.code = code;
    }

    /** The value in JSON. */
    public String code() {
      return code;
    }
  }
}
