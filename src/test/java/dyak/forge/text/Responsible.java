package dyak.forge.text;

import dyak.record.Assignment.Assignee;
import java.util.List;

/** Who has to act: as printed together, and one by one as a record has them. */
record Responsible(String printed, List<Assignee> assignees) {
  Responsible {
    assignees = List.copyOf(assignees);
  }
}
