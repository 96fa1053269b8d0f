package dyak.registry.export;

import dyak.record.Kind;
import dyak.record.LetterRecord;
import dyak.record.PageRange;
import dyak.registry.AssignmentRow;
import dyak.registry.LetterKeys;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the formats say in the same way: kinds by name, identifiers, deadlines in words. */
final class Words {
  private static final Map<Kind, String> KINDS =
      Map.of(
          Kind.LETTER, "Письмо",
          Kind.DECISION, "Решение",
          Kind.MINUTES, "Протокол",
          Kind.ORDER, "Приказ",
          Kind.DIRECTIVE, "Распоряжение",
          Kind.RESOLUTION, "Постановление",
          Kind.ASSIGNMENT_LIST, "Перечень поручений",
          Kind.OTHER, "Документ");

  private Words() {}

  static String kind(LetterRecord letter) {
    return KINDS.getOrDefault(letter.kind(), "Документ");
  }

  /** The title, or failing that the kind of the document: the formats want a text here. */
  static String annotation(LetterRecord letter) {
    return letter.title() == null ? kind(letter) : letter.title();
  }

  static String letterId(LetterRecord letter) {
    return id(LetterKeys.of(letter).main());
  }

  static String taskId(AssignmentRow row) {
    return taskId(row, row.path());
  }

  static String taskId(AssignmentRow row, String path) {
    return id(row.letterKey() + "\n" + row.list() + "/" + path);
  }

  private static String id(String key) {
    return UUID.nameUUIDFromBytes(("dyak:" + key).getBytes(StandardCharsets.UTF_8)).toString();
  }

  /** {@code 2.1}, or {@code 2/2.1} in the second list of a letter. */
  static String place(AssignmentRow row) {
    return row.list() == 1 ? row.path() : row.list() + "/" + row.path();
  }

  /** {@code № 5340 от 2020-07-06}. */
  static @Nullable String numbered(@Nullable String number, @Nullable LocalDate date) {
    if (number == null && date == null) {
      return null;
    }
    return Stream.of(number == null ? "" : "№ " + number, date == null ? "" : "от " + date)
        .filter(part -> !part.isEmpty())
        .reduce((one, other) -> one + " " + other)
        .orElseThrow();
  }

  /** The deadline as printed, and its rule, where one date does not tell it all. */
  static @Nullable String deadline(AssignmentRow row) {
    if (row.deadlineText() == null) {
      return null;
    }
    return "Срок: "
        + row.deadlineText()
        + (row.recurrence() == null ? "" : " (" + row.recurrence() + ")");
  }

  static int pages(LetterRecord letter) {
    PageRange pages = letter.source().pages();
    return pages == null ? 0 : pages.to() - pages.from() + 1;
  }

  static String fileName(LetterRecord letter) {
    String path = letter.source().path();
    String inner = path.substring(path.lastIndexOf("!/") + 1);
    String name = inner.substring(inner.lastIndexOf('/') + 1);
    return name.isBlank() ? path : name;
  }

  /** No more than a number of characters, with a sign of what is missing. */
  static String cut(String text, int longest) {
    if (text.length() <= longest) {
      return text;
    }
    int end = longest - 1;
    return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + "…";
  }
}
