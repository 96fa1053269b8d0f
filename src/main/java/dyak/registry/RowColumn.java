package dyak.registry;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The columns of an {@link AssignmentRow}, in their order: the name in JSON and CSV, the heading
 * for people, the value (a text, an Integer or a LocalDate).
 */
public enum RowColumn {
  LETTER_KEY("letterKey", "Ключ письма", AssignmentRow::letterKey),
  LETTER_NUMBER("letterNumber", "Номер письма", AssignmentRow::letterNumber),
  LETTER_DATE("letterDate", "Дата письма", AssignmentRow::letterDate),
  LETTER_KIND("letterKind", "Вид документа", AssignmentRow::letterKind),
  ISSUER("issuer", "Автор", AssignmentRow::issuer),
  ISSUER_INN("issuerInn", "ИНН автора", AssignmentRow::issuerInn),
  ADDRESSEES("addressees", "Адресаты", AssignmentRow::addressees),
  TITLE("title", "Заголовок", AssignmentRow::title),
  LIST("list", "Перечень", AssignmentRow::list),
  PART("part", "Часть", AssignmentRow::part),
  PATH("path", "Место", AssignmentRow::path),
  PARENT("parent", "В составе", AssignmentRow::parent),
  NUMBER("number", "Пункт", AssignmentRow::number),
  ACT("act", "Действие", AssignmentRow::act),
  TEXT("text", "Поручение", AssignmentRow::text),
  ASSIGNEES("assignees", "Исполнители", AssignmentRow::assignees),
  ASSIGNEE_NAMES("assigneeNames", "Исполнители полностью", AssignmentRow::assigneeNames),
  ASSIGNEE_NOMINATIVES(
      "assigneeNominatives", "Исполнители в именительном", AssignmentRow::assigneeNominatives),
  ASSIGNEES_FROM("assigneesFrom", "Откуда исполнители", AssignmentRow::assigneesFrom),
  DEADLINE_KIND("deadlineKind", "Вид срока", AssignmentRow::deadlineKind),
  DEADLINE_TEXT("deadlineText", "Срок в письме", AssignmentRow::deadlineText),
  START("start", "Начало", AssignmentRow::start),
  DUE("due", "Срок", AssignmentRow::due),
  RECURRENCE("recurrence", "Повторение", AssignmentRow::recurrence),
  ASSUMED("assumed", "Предположено", AssignmentRow::assumed),
  SOURCE_PATH("sourcePath", "Файл", AssignmentRow::sourcePath),
  PAGE("page", "Страница", AssignmentRow::page),
  BOX("box", "Рамка", AssignmentRow::box),
  QUOTE("quote", "Цитата", AssignmentRow::quote);

  private final String key;
  private final String heading;

  @SuppressWarnings("ImmutableEnumChecker") // all of them are methods of the row
  private final Function<AssignmentRow, @Nullable Object> value;

  RowColumn(String key, String heading, Function<AssignmentRow, @Nullable Object> value) {
    this.key = key;
    this.heading = heading;
    this.value = value;
  }

  public String key() {
    return key;
  }

  public String heading() {
    return heading;
  }

  public @Nullable Object value(AssignmentRow row) {
    return value.apply(row);
  }
}
