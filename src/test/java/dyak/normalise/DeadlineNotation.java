package dyak.normalise;

import dyak.record.Deadline;
import org.jspecify.annotations.Nullable;

/** A deadline in the notation of the tables: {@code by due=2016-11-01 assumed=year}. */
final class DeadlineNotation {
  private DeadlineNotation() {}

  static String of(Deadline deadline) {
    StringBuilder notation = new StringBuilder(deadline.kind());
    append(notation, "rrule", deadline.recurrence());
    append(notation, "start", deadline.start());
    append(notation, "due", deadline.due());
    append(
        notation,
        "assumed",
        deadline.assumed().isEmpty() ? null : String.join(",", deadline.assumed()));
    Deadline.RelativeTo relative = deadline.relativeTo();
    if (relative != null) {
      append(notation, "amount", relative.amount());
      append(notation, "unit", relative.unit() == null ? null : relative.unit().code());
      append(notation, "event", relative.event());
    }
    return notation.toString();
  }

  private static void append(StringBuilder notation, String name, @Nullable Object value) {
    if (value != null) {
      notation.append(' ').append(name).append('=').append(value);
    }
  }
}
