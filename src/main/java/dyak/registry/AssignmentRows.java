package dyak.registry;

import dyak.record.Addressee;
import dyak.record.Assignment;
import dyak.record.Assignment.Assignee;
import dyak.record.AssignmentList;
import dyak.record.Deadline;
import dyak.record.Evidence;
import dyak.record.Issuer;
import dyak.record.LetterRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The assignments of a letter taken out of their tree, each before its sub-items. */
public final class AssignmentRows {
  private static final String PARENT = "parent";

  private final LetterRecord letter;
  private final List<Entry> entries = new ArrayList<>();

  private AssignmentRows(LetterRecord letter) {
    this.letter = letter;
  }

  /** A row with what it was made from; {@code assignees} are those of the row, inherited or not. */
  public record Entry(
      AssignmentRow row,
      @Nullable String lead,
      List<Assignee> assignees,
      @Nullable Deadline deadline) {}

  /** The rows of all lists. */
  public static List<AssignmentRow> of(LetterRecord letter) {
    return entries(letter).stream().map(Entry::row).toList();
  }

  public static List<Entry> entries(LetterRecord letter) {
    AssignmentRows rows = new AssignmentRows(letter);
    int number = 0;
    for (AssignmentList list : letter.assignmentLists()) {
      String pointer = "/assignmentLists/" + number++ + "/assignments";
      rows.add(list.assignments(), new Above(list, number, null, List.of(), pointer));
    }
    return rows.entries;
  }

  /** Several values in one cell; null when there are none. */
  public static @Nullable String cell(Stream<? extends @Nullable String> values) {
    String cell = values.filter(Objects::nonNull).collect(Collectors.joining("; "));
    return cell.isEmpty() ? null : cell;
  }

  /** What items have from the place they stand in. */
  private record Above(
      AssignmentList list,
      int number,
      @Nullable String path,
      List<Assignee> assignees,
      String pointer) {}

  private void add(List<Assignment> items, Above above) {
    for (int i = 0; i < items.size(); i++) {
      Assignment item = items.get(i);
      String path = (above.path == null ? "" : above.path + ".") + (i + 1);
      String pointer = above.pointer + "/" + i;
      List<Assignee> assignees = item.assignees().isEmpty() ? above.assignees : item.assignees();
      entries.add(
          new Entry(
              row(item, above, path, assignees, letter.evidence().get(pointer)),
              above.list.lead(),
              assignees,
              item.deadline()));
      add(item.items(), new Above(above.list, above.number, path, assignees, pointer + "/items"));
    }
  }

  private AssignmentRow row(
      Assignment item,
      Above above,
      String path,
      List<Assignee> assignees,
      @Nullable Evidence evidence) {
    Issuer issuer = letter.issuer();
    Deadline deadline = item.deadline();
    return new AssignmentRow(
        LetterKeys.of(letter).main(),
        letter.number(),
        letter.date(),
        letter.kind().code(),
        issuer == null ? null : issuer.name(),
        issuer == null ? null : issuer.inn(),
        cell(letter.addressees().stream().map(Addressee::text)),
        letter.title(),
        above.number,
        above.list.part().code(),
        path,
        above.path,
        item.number(),
        item.act().code(),
        item.text(),
        cell(assignees.stream().map(Assignee::text)),
        cell(assignees.stream().map(Assignee::name)),
        cell(assignees.stream().map(Assignee::nominative)),
        assigneesFrom(item, assignees),
        deadline == null ? null : deadline.kind(),
        deadline == null ? null : deadline.text(),
        deadline == null ? null : deadline.start(),
        deadline == null ? null : deadline.due(),
        deadline == null ? null : deadline.recurrence(),
        deadline == null ? null : cell(deadline.assumed().stream()),
        letter.source().path(),
        evidence == null ? null : evidence.page(),
        evidence == null || evidence.box() == null ? null : evidence.box().toString(),
        evidence == null ? null : evidence.quote());
  }

  private static @Nullable String assigneesFrom(Assignment item, List<Assignee> assignees) {
    if (item.assignees().isEmpty() && !assignees.isEmpty()) {
      return PARENT;
    }
    return item.assigneesFrom() == null ? null : item.assigneesFrom().code();
  }
}
