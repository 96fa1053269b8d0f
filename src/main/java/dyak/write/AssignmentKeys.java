package dyak.write;

import dyak.record.Assignment;
import dyak.record.Assignment.Assignee;
import dyak.record.AssignmentList;
import dyak.record.Deadline;
import dyak.record.Deadline.RelativeTo;
import java.io.IOException;

/** The keys of an assignment list, of its assignments, and of their deadlines. */
final class AssignmentKeys {
  private final JsonFields to;

  AssignmentKeys(JsonFields to) {
    this.to = to;
  }

  void list(AssignmentList list) throws IOException {
    to.text("lead", list.lead());
    to.text("part", list.part().code());
    to.list("assignments", list.assignments(), this::assignment);
  }

  private void assignment(Assignment assignment) throws IOException {
    to.text("number", assignment.number());
    to.text("text", assignment.text());
    to.text("act", assignment.act().code());
    to.list("assignees", assignment.assignees(), this::assignee);
    to.text(
        "assigneesFrom",
        assignment.assigneesFrom() == null ? null : assignment.assigneesFrom().code());
    to.object("deadline", assignment.deadline(), this::deadline);
    to.list("items", assignment.items(), this::assignment);
  }

  private void assignee(Assignee assignee) throws IOException {
    to.text("text", assignee.text());
    to.text("name", assignee.name());
    to.text("nominative", assignee.nominative());
  }

  void deadline(Deadline deadline) throws IOException {
    to.text("text", deadline.text());
    to.text("kind", deadline.kind());
    to.date("start", deadline.start());
    to.date("due", deadline.due());
    to.texts("assumed", deadline.assumed());
    to.text("recurrence", deadline.recurrence());
    to.object("relativeTo", deadline.relativeTo(), this::relativeTo);
  }

  private void relativeTo(RelativeTo relativeTo) throws IOException {
    to.text("event", relativeTo.event());
    to.number("amount", relativeTo.amount());
    to.text("unit", relativeTo.unit() == null ? null : relativeTo.unit().code());
  }
}
