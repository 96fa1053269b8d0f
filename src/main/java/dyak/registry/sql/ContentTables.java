package dyak.registry.sql;

import dyak.record.Addressee;
import dyak.record.Assignment.Assignee;
import dyak.record.Deadline;
import dyak.record.Deadline.RelativeTo;
import dyak.record.Issuer;
import dyak.record.LetterRecord;
import dyak.record.Problem;
import dyak.record.Reference;
import dyak.registry.AssignmentRow;
import dyak.registry.AssignmentRows;
import dyak.registry.LetterKeys;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The tables of what a letter says: rows are collected, and written before the batch ends. */
final class ContentTables implements AutoCloseable {
  private static final List<String> TABLES =
      List.of(
          "addressees",
          "assignees",
          "assignments",
          "letter_references",
          "problems",
          "letter_texts");

  private final Connection connection;
  private final Insert addressees;
  private final Insert assignments;
  private final Insert assignees;
  private final Insert references;
  private final Insert problems;
  private final TextTable texts;
  private final Set<Long> pending = new HashSet<>();

  ContentTables(Connection connection, SearchIndex index) throws SQLException {
    this.connection = connection;
    addressees =
        new Insert(
            connection, "addressees", "letter_id, position, text, person, surname, nominative");
    assignments =
        new Insert(
            connection,
            "assignments",
            "letter_id, list_no, path, parent, position, part, lead, number, act, text, assignees,"
                + " assignee_names, assignee_nominatives, assignees_from, deadline_kind, deadline_text, start_on, due_on,"
                + " recurrence, relative_event, relative_amount, relative_unit, assumed, page, box,"
                + " quote");
    assignees =
        new Insert(
            connection, "assignees", "letter_id, list_no, path, position, text, name, nominative");
    references =
        new Insert(
            connection,
            "letter_references",
            "letter_id, position, kind, issuer, number, number_key, reference_date, title, text");
    problems = new Insert(connection, "problems", "letter_id, position, code, message, page");
    texts = new TextTable(connection, index);
  }

  /** Starts a batch: another loader may have written since the last one. */
  void begin() throws SQLException {
    discard();
    texts.begin();
  }

  void add(long id, LetterRecord letter) throws SQLException {
    pending.add(id);
    int position = 0;
    for (Addressee addressee : letter.addressees()) {
      var person = addressee.person();
      addressees.add(
          id,
          position++,
          addressee.text(),
          person == null ? null : person.text(),
          person == null ? null : person.surname(),
          addressee.nominative());
    }
    position = 0;
    for (Reference reference : letter.references()) {
      references.add(
          id,
          position++,
          reference.kind().code(),
          reference.issuer(),
          reference.number(),
          LetterKeys.number(reference.number()),
          reference.date(),
          reference.title(),
          reference.text());
    }
    position = 0;
    for (Problem problem : letter.problems()) {
      problems.add(id, position++, problem.code(), problem.message(), problem.page());
    }
    texts.add(id, null, null, head(letter));
    addAssignments(id, letter);
  }

  private void addAssignments(long id, LetterRecord letter) throws SQLException {
    int position = 0;
    for (AssignmentRows.Entry entry : AssignmentRows.entries(letter)) {
      AssignmentRow row = entry.row();
      RelativeTo relative = entry.deadline() == null ? null : entry.deadline().relativeTo();
      Deadline.Unit unit = relative == null ? null : relative.unit();
      assignments.add(
          id,
          row.list(),
          row.path(),
          row.parent(),
          position++,
          row.part(),
          entry.lead(),
          row.number(),
          row.act(),
          row.text(),
          row.assignees(),
          row.assigneeNames(),
          row.assigneeNominatives(),
          row.assigneesFrom(),
          row.deadlineKind(),
          row.deadlineText(),
          row.start(),
          row.due(),
          row.recurrence(),
          relative == null ? null : relative.event(),
          relative == null ? null : relative.amount(),
          unit == null ? null : unit.code(),
          row.assumed(),
          row.page(),
          row.box(),
          row.quote());
      texts.add(id, row.list(), row.path(), row.text());
      int place = 0;
      for (Assignee assignee : entry.assignees()) {
        assignees.add(
            id,
            row.list(),
            row.path(),
            place++,
            assignee.text(),
            assignee.name(),
            assignee.nominative());
      }
    }
  }

  /** What else is worth finding: the title, the number, who wrote to whom, what is cited. */
  private static String head(LetterRecord letter) {
    Issuer issuer = letter.issuer();
    return Stream.of(
            Stream.of(letter.title(), letter.number(), issuer == null ? null : issuer.name()),
            letter.addressees().stream().map(Addressee::text),
            letter.assignmentLists().stream().map(list -> list.lead()),
            letter.references().stream().map(Reference::text))
        .flatMap(part -> part)
        .filter(Objects::nonNull)
        .collect(Collectors.joining("\n"));
  }

  /** Forgets what the letter said. */
  void remove(long id) throws SQLException {
    if (pending.contains(id)) {
      flush();
    }
    texts.unindex(id);
    for (String table : TABLES) {
      try (PreparedStatement delete =
          connection.prepareStatement("delete from " + table + " where letter_id = ?")) {
        Insert.bind(delete, id);
        delete.executeUpdate();
      }
    }
  }

  void flush() throws SQLException {
    for (Insert table : tables()) {
      table.flush();
    }
    texts.flush();
    pending.clear();
  }

  private void discard() throws SQLException {
    for (Insert table : tables()) {
      table.discard();
    }
    pending.clear();
  }

  private List<Insert> tables() {
    return List.of(addressees, assignments, assignees, references, problems);
  }

  @Override
  public void close() throws SQLException {
    for (Insert table : tables()) {
      table.close();
    }
    texts.close();
  }
}
