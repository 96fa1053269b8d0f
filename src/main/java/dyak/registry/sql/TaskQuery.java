package dyak.registry.sql;

import dyak.registry.AssignmentRow;
import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which tasks are asked for: due from {@code on} to {@code until}, both included, or, with {@code
 * overdue}, also before; of assignees, issuers or addressees that contain a text, in any case; only
 * of letters without an answer.
 */
public record TaskQuery(
    LocalDate on,
    LocalDate until,
    boolean overdue,
    boolean unanswered,
    @Nullable String assignee,
    @Nullable String issuer,
    @Nullable String addressee) {
  public TaskQuery {
    if (until.isBefore(on)) {
      throw new IllegalArgumentException("until " + until + ": before " + on);
    }
  }

  /** Everything due in a stretch of time. */
  public static TaskQuery within(LocalDate on, LocalDate until) {
    return new TaskQuery(on, until, false, false, null, null, null);
  }

  /** SQLite compares Cyrillic letters by case, so names are compared here. */
  boolean accepts(AssignmentRow row) {
    return contains(assignee, row.assignees(), row.assigneeNames(), row.assigneeNominatives())
        && contains(issuer, row.issuer())
        && contains(addressee, row.addressees());
  }

  private static boolean contains(@Nullable String wanted, @Nullable String... texts) {
    return wanted == null
        || Stream.of(texts).anyMatch(text -> text != null && folded(text).contains(folded(wanted)));
  }

  private static String folded(String text) {
    return text.toLowerCase(Locale.ROOT).replace('ё', 'е');
  }
}
