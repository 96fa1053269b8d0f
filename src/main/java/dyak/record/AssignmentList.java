package dyak.record;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Assignments that stand under one lead sentence («… необходимо:»), which may be missing. */
public record AssignmentList(@Nullable String lead, Part part, List<Assignment> assignments) {
  public AssignmentList {
    Checks.printedOrAbsent("lead", lead);
    assignments = List.copyOf(assignments);
  }

  /**
   * Where a list stands: in the letter, or in a decision, plan or table that follows it in the same
   * file.
   */
  public enum Part {
    LETTER("letter"),
    ENCLOSURE("enclosure");

    private final String code;

    Part(String code) {
      this.code = code;
    }

    /** The value in JSON. */
    public String code() {
      return code;
    }
  }
}
