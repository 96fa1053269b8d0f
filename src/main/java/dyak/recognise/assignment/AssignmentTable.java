package dyak.recognise.assignment;

import dyak.layout.LetterText;
import dyak.layout.ListMarker;
import dyak.layout.Paragraph;
import dyak.layout.Paragraph.CellPlace;
import dyak.layout.Table;
import dyak.normalise.Persons;
import dyak.recognise.assignment.Labels.Segment;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A table with a column of tasks and a column of assignees or deadlines: one row, one assignment. A
 * row without both opens a group when a colon ends it; bullets in a cell are sub-items.
 */
final class AssignmentTable {
  private static final Pattern GROUP_VERB =
      Pattern.compile("^(\\p{Lu}{4,}(?:\\s+\\p{Lu}{2,})*\\s*:)(?:\\s+(?=\\p{Ll})|$)");

  /** A paragraph that names somebody by itself: it opens in capitals and is not left open. */
  private static final Pattern OWN_LINE =
      Pattern.compile("\\p{Lu}.*(?<!(?:[-,–(]|\\s(?:и|по|на|в|для)))");

  private static final Pattern NUMBER_CELL =
      Pattern.compile("^\\(?(\\d{1,3}(?:\\.\\d{1,3}){0,4})\\s*[.)]?$");

  private static final Pattern COLUMN_NUMBER = Pattern.compile("\\d{1,2}");

  private final Map<CellPlace, List<Paragraph>> cells = new HashMap<>();
  private final Table table;
  private final int number;
  private final Columns columns;

  private AssignmentTable(LetterText letter, int number, Columns columns) {
    this.table = letter.tables().get(number);
    this.number = number;
    this.columns = columns;
    for (Paragraph paragraph : letter.paragraphs()) {
      CellPlace cell = paragraph.cell();
      if (cell != null && cell.table() == number) {
        cells.computeIfAbsent(cell, c -> new ArrayList<>()).add(paragraph);
      }
    }
  }

  /** The items of a table; empty when its head names no assignees and no deadlines. */
  static Optional<List<Item>> read(LetterText letter, int number) {
    Table table = letter.tables().get(number);
    return Columns.of(table).map(columns -> new AssignmentTable(letter, number, columns).items());
  }

  private List<Item> items() {
    List<Item> top = new ArrayList<>();
    Item group = null;
    Map<Integer, Spanning> spanning = new HashMap<>();
    for (int row = columns.head() + 1; row < table.rows().size(); row++) {
      List<Paragraph> task = paragraphs(row, columns.task());
      if (task.isEmpty() || isColumnNumbers(row) || isSectionTitle(row)) {
        continue;
      }
      Item item = item(row, task);
      addColumns(item, row, spanning);
      if (item.marker != null || numberCell(row) != null) {
        group = null;
      }
      if (group != null) {
        group.items.add(item);
        continue;
      }
      Item whole = nextIsUnnumbered(row) ? splitGroupVerb(item) : item;
      top.add(whole);
      boolean opens = whole.opensSubItems() && (whole != item || !item.hasLabels());
      group = opens && whole.items.size() <= 1 ? whole : null;
    }
    return top;
  }

  private boolean nextIsUnnumbered(int row) {
    if (row + 1 >= table.rows().size()) {
      return false;
    }
    List<Paragraph> task = paragraphs(row + 1, columns.task());
    return !task.isEmpty() && task.get(0).marker().isEmpty() && numberCell(row + 1) == null;
  }

  private Item item(int row, List<Paragraph> task) {
    Paragraph first = task.get(0);
    Paragraph numbered = numberCell(row);
    ListMarker marker = first.marker().filter(m -> m.number() != null).orElse(null);
    int from = marker == null ? first.marker().map(ListMarker::length).orElse(0) : marker.length();
    Chunk whole = Chunk.of(first);
    Item item;
    if (numbered != null) {
      Matcher digits = NUMBER_CELL.matcher(numbered.text());
      String printed = digits.find() ? digits.group(1) : numbered.text();
      item =
          new Item(new ListMarker(printed, ListMarker.Kind.DECIMAL, List.of(), 0), numbered.span());
    } else {
      item = new Item(marker, marker == null ? null : whole.part(0, from).span());
    }
    item.add(Labels.cut(whole.part(from, whole.text().length())));
    task.subList(1, task.size()).forEach(paragraph -> addBelow(item, paragraph));
    return item;
  }

  /**
   * A bullet, or a paragraph below a colon, is a sub-item; anything else goes on with the words
   * above.
   */
  private static void addBelow(Item item, Paragraph paragraph) {
    Chunk whole = Chunk.of(paragraph);
    ListMarker marker = paragraph.marker().orElse(null);
    if (marker != null || (item.opensSubItems() && item.items.isEmpty())) {
      int from = marker == null ? 0 : marker.length();
      Item sub = new Item(marker, marker == null ? null : whole.part(0, from).span());
      sub.add(Labels.cut(whole.part(from, whole.text().length())));
      if (!sub.words.isEmpty()) {
        item.items.add(sub);
      }
      return;
    }
    Item last = item.items.isEmpty() ? item : item.items.get(item.items.size() - 1);
    last.add(Labels.cut(whole));
  }

  private void addColumns(Item item, int row, Map<Integer, Spanning> spanning) {
    addColumn(item, row, columns.assignees(), Labels.Kind.ASSIGNEES, spanning);
    addColumn(item, row, columns.deadline(), Labels.Kind.DEADLINE, spanning);
    item.fromColumns = true;
  }

  private void addColumn(
      Item item, int row, int column, Labels.Kind kind, Map<Integer, Spanning> spanning) {
    if (column < 0) {
      return;
    }
    List<Chunk> content = contents(row, column, kind);
    if (content.isEmpty()) {
      Spanning above = spanning.get(column);
      content = above != null && row < above.end() ? above.content() : List.of();
    } else {
      spanning.put(column, new Spanning(content, row + rowSpan(row, column)));
    }
    content.forEach(words -> item.segments.add(new Segment(kind, words)));
  }

  /** What a cell says; each paragraph of several names an assignee of its own. */
  private List<Chunk> contents(int row, int column, Labels.Kind kind) {
    List<Paragraph> paragraphs = paragraphs(row, column);
    boolean list =
        kind == Labels.Kind.ASSIGNEES
            && paragraphs.size() > 1
            && paragraphs.stream().allMatch(p -> OWN_LINE.matcher(p.text()).matches())
            && paragraphs.stream().skip(1).noneMatch(AssignmentTable::isNameAlone);
    if (list) {
      return paragraphs.stream().map(Chunk::of).toList();
    }
    if (kind == Labels.Kind.ASSIGNEES && paragraphs.size() == 1 && namesByLine(paragraphs.get(0))) {
      return paragraphs.get(0).lines().stream()
          .map(line -> new Chunk(line.text(), line.span()))
          .toList();
    }
    Chunk whole = cell(row, column);
    return whole == null ? List.of() : List.of(whole);
  }

  /** Whether each line of a cell is a person or a unit with its head in brackets. */
  private static boolean namesByLine(Paragraph cell) {
    return cell.lines().size() > 1
        && cell.lines().stream()
            .allMatch(
                line ->
                    OWN_LINE.matcher(line.text()).matches()
                        && (line.text().endsWith(")") || Persons.parse(line.text()).isPresent()));
  }

  /** A name below the position of whoever bears it. */
  private static boolean isNameAlone(Paragraph paragraph) {
    return Persons.parse(paragraph.text()).isPresent();
  }

  /** A cell that spans rows speaks for all of them, up to the row {@code end} (not included). */
  private record Spanning(List<Chunk> content, int end) {}

  private int rowSpan(int row, int column) {
    return table.rows().get(row).cells().stream()
        .filter(cell -> cell.column() == column)
        .mapToInt(Table.Cell::rowSpan)
        .findFirst()
        .orElse(1);
  }

  private @Nullable Chunk cell(int row, int column) {
    List<Paragraph> paragraphs = paragraphs(row, column);
    if (paragraphs.isEmpty()) {
      return null;
    }
    String words = String.join(" ", paragraphs.stream().map(Paragraph::text).toList());
    return new Chunk(
        words, paragraphs.get(0).span().union(paragraphs.get(paragraphs.size() - 1).span()));
  }

  private @Nullable Paragraph numberCell(int row) {
    if (columns.number() < 0) {
      return null;
    }
    List<Paragraph> paragraphs = paragraphs(row, columns.number());
    boolean numbered =
        !paragraphs.isEmpty() && NUMBER_CELL.matcher(paragraphs.get(0).text()).find();
    return numbered ? paragraphs.get(0) : null;
  }

  private List<Paragraph> paragraphs(int row, int column) {
    return cells.getOrDefault(new CellPlace(number, row, column), List.of());
  }

  /** The row «1 2 3 4» below a head. */
  private boolean isColumnNumbers(int row) {
    return table.rows().get(row).cells().stream()
        .map(cell -> cell(row, cell.column()))
        .allMatch(words -> words != null && COLUMN_NUMBER.matcher(words.text()).matches());
  }

  /**
   * The title of a section: one cell across the whole table, or the only words of a row without a
   * number among numbered ones.
   */
  private boolean isSectionTitle(int row) {
    List<Table.Cell> own = table.rows().get(row).cells();
    List<Table.Cell> filled =
        own.stream().filter(cell -> !paragraphs(row, cell.column()).isEmpty()).toList();
    boolean across =
        own.size() == 1 && own.get(0).columnSpan() >= table.columns() && table.columns() > 1;
    boolean alone = filled.size() == 1 && own.size() == table.columns() && standsUnnumbered(row);
    return (across || alone)
        && paragraphs(row, filled.isEmpty() ? 0 : filled.get(0).column()).stream()
            .noneMatch(p -> p.text().endsWith(":"));
  }

  private boolean standsUnnumbered(int row) {
    boolean others = false;
    for (int other = columns.head() + 1; other < table.rows().size(); other++) {
      others |= isNumbered(other);
    }
    return others && !isNumbered(row);
  }

  private boolean isNumbered(int row) {
    List<Paragraph> task = paragraphs(row, columns.task());
    return numberCell(row) != null || (!task.isEmpty() && task.get(0).marker().isPresent());
  }

  /**
   * «ОБЕСПЕЧИТЬ: исполнение …» before unnumbered rows opens a group whose first part it holds
   * itself.
   */
  private static Item splitGroupVerb(Item item) {
    if (item.words.isEmpty()) {
      return item;
    }
    Chunk first = item.words.get(0);
    Matcher verb = GROUP_VERB.matcher(first.text());
    if (!verb.find()) {
      return item;
    }
    Item group = new Item(item.marker, item.markerSpan);
    group.fromColumns = true;
    group.words.add(first.part(0, verb.end(1)));
    boolean inSameLine = verb.end() < first.text().length();
    if (!inSameLine && (item.items.size() != 1 || item.items.get(0).marker != null)) {
      return item;
    }
    Item part = inSameLine ? new Item(null, null) : item.items.get(0);
    if (inSameLine) {
      part.words.add(first.part(verb.end(), first.text().length()));
      part.words.addAll(item.words.subList(1, item.words.size()));
      part.items.addAll(item.items);
    }
    part.segments.addAll(item.segments);
    part.fromColumns = true;
    group.items.add(part);
    return group;
  }
}
