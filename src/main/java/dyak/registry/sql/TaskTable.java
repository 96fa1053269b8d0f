package dyak.registry.sql;

import dyak.registry.AssignmentRow;
import dyak.registry.Series;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the view {@code tasks}. */
final class TaskTable {
  private static final String UNANSWERED = " and letter_id in (select id from unanswered_letters)";
  private static final Comparator<AssignmentRow> BY_DATE =
      Comparator.comparing(AssignmentRow::due, Comparator.nullsLast(Comparator.naturalOrder()));

  private final Connection connection;

  TaskTable(Connection connection) {
    this.connection = connection;
  }

  List<AssignmentRow> find(TaskQuery query) throws SQLException {
    List<AssignmentRow> found = new ArrayList<>();
    String dated = query.overdue() ? "due_on <= ?" : "due_on <= ? and due_on >= ?";
    LocalDate[] dates =
        query.overdue()
            ? new LocalDate[] {query.until()}
            : new LocalDate[] {query.until(), query.on()};
    for (AssignmentRow row : rows(query, "recurrence is null and " + dated, dates)) {
      found.add(row);
    }
    for (AssignmentRow row : rows(query, "recurrence is not null")) {
      Series.of(row)
          .map(series -> series.between(query.on(), query.until()))
          .ifPresent(days -> days.forEach(day -> found.add(row.dueOn(day))));
    }
    found.sort(BY_DATE);
    return List.copyOf(found);
  }

  private List<AssignmentRow> rows(TaskQuery query, String condition, LocalDate... dates)
      throws SQLException {
    String sql =
        "select * from tasks where "
            + condition
            + (query.unanswered() ? UNANSWERED : "")
            + " order by due_on, letter_date, letter_id, position";
    List<AssignmentRow> found = new ArrayList<>();
    try (PreparedStatement select = connection.prepareStatement(sql)) {
      Insert.bind(select, (Object[]) dates);
      try (ResultSet rows = select.executeQuery()) {
        while (rows.next()) {
          AssignmentRow row = row(rows);
          if (query.accepts(row)) {
            found.add(row);
          }
        }
      }
    }
    return found;
  }

  private static AssignmentRow row(ResultSet rows) throws SQLException {
    return new AssignmentRow(
        rows.getString("letter_key"),
        rows.getString("letter_number"),
        date(rows, "letter_date"),
        rows.getString("kind"),
        rows.getString("issuer"),
        rows.getString("issuer_inn"),
        rows.getString("addressees"),
        rows.getString("title"),
        rows.getInt("list_no"),
        rows.getString("part"),
        rows.getString("path"),
        rows.getString("parent"),
        rows.getString("number"),
        rows.getString("act"),
        rows.getString("text"),
        rows.getString("assignees"),
        rows.getString("assignee_names"),
        rows.getString("assignee_nominatives"),
        rows.getString("assignees_from"),
        rows.getString("deadline_kind"),
        rows.getString("deadline_text"),
        date(rows, "start_on"),
        date(rows, "due_on"),
        rows.getString("recurrence"),
        rows.getString("assumed"),
        rows.getString("source_path"),
        rows.getObject("page") == null ? null : rows.getInt("page"),
        rows.getString("box"),
        rows.getString("quote"));
  }

  private static @Nullable LocalDate date(ResultSet rows, String column) throws SQLException {
    String text = rows.getString(column);
    return text == null ? null : LocalDate.parse(text);
  }
}
