package dyak.recognise.assignment;

import dyak.layout.Line;
import dyak.layout.Table;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Which column of a table holds what, by the words of its head; -1 where there is none. */
record Columns(int head, int number, int task, int assignees, int deadline) {
  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
  private static final Pattern DEADLINE =
      Pattern.compile("(?<!\\p{L})(?:срок|дата (?:исп|вып|пров)|дата$|период|когда)", FLAGS);
  private static final Pattern ASSIGNEES =
      Pattern.compile(
          "ответственн|исполнител|кому поруч|кто (?:делает|исполняет|отвечает|выполняет)|(?<!\\p{L})отв\\.|организатор",
          FLAGS);
  private static final Pattern NUMBER =
      Pattern.compile("^(?:№|N|п/п|№\\s*п\\s*/?\\.?\\s*п|номер|пункт)", FLAGS);
  private static final Pattern OTHER =
      Pattern.compile(
          "информация о|отметка|примечани|результат|ход исполн|статус|место|бюджет|финанс", FLAGS);
  private static final Pattern TASK =
      Pattern.compile(
          "поручени|мероприяти|что (?:сделать|делать|нужно)|содержани|наименовани|задач|вопрос|решени|рекомендаци|действи|работ|формулировк|предложени|направлени",
          FLAGS);
  private static final Pattern ITEM = Pattern.compile("\\d{1,2}(?:\\.\\d{1,2}){0,3}[.)]?");
  private static final int HEAD_ROWS = 3;

  /** The columns of a table with tasks and with assignees or deadlines. */
  static Optional<Columns> of(Table table) {
    for (int row = 0; row < Math.min(HEAD_ROWS, table.rows().size()); row++) {
      Columns columns = of(table.rows().get(row), row);
      if (columns.task >= 0 && (columns.assignees >= 0 || columns.deadline >= 0)) {
        return Optional.of(columns.numbered(table));
      }
    }
    return Optional.empty();
  }

  /** Numbers below tell the column of numbers where a poor copy has garbled its head. */
  private Columns numbered(Table table) {
    if (number >= 0 || task == 0 || assignees == 0 || deadline == 0) {
      return this;
    }
    List<String> first =
        table.rows().subList(head + 1, table.rows().size()).stream()
            .flatMap(row -> row.cells().stream())
            .filter(cell -> cell.column() == 0 && cell.columnSpan() == 1)
            .map(Columns::words)
            .filter(words -> !words.isEmpty())
            .toList();
    long numbers = first.stream().filter(words -> ITEM.matcher(words).matches()).count();
    return 2 * numbers > first.size() ? new Columns(head, 0, task, assignees, deadline) : this;
  }

  private static Columns of(Table.Row row, int head) {
    int number = -1;
    int task = -1;
    int assignees = -1;
    int deadline = -1;
    int unnamed = -1;
    for (Table.Cell cell : row.cells()) {
      String words = words(cell);
      if (words.length() > 120) {
        return new Columns(head, -1, -1, -1, -1);
      }
      if (number < 0 && NUMBER.matcher(words).find() && words.length() < 12) {
        number = cell.column();
      } else if (assignees < 0 && ASSIGNEES.matcher(words).find()) {
        assignees = cell.column();
      } else if (deadline < 0 && DEADLINE.matcher(words).find()) {
        deadline = cell.column();
      } else if (task < 0 && TASK.matcher(words).find()) {
        task = cell.column();
      } else if (unnamed < 0 && !OTHER.matcher(words).find()) {
        unnamed = cell.column();
      }
    }
    return new Columns(head, number, task >= 0 ? task : unnamed, assignees, deadline);
  }

  private static String words(Table.Cell cell) {
    return String.join(" ", cell.lines().stream().map(Line::text).toList()).strip();
  }
}
