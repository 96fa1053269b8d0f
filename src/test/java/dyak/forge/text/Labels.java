package dyak.forge.text;

import dyak.forge.deadline.DeadlinePhrase;
import dyak.forge.sheet.Align;
import dyak.forge.sheet.Part;
import dyak.forge.words.Dice;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * «Срок исполнения: … Ответственные: …»: the words of the labels of a list, and where they stand.
 */
record Labels(Place place, String deadline, String one, String many, boolean deadlineFirst) {

  /** Where labels stand. */
  enum Place {
    /** Each on a line of its own. */
    LINES,
    /** Both on one line below the item. */
    LINE,
    /** Each on a line of its own, at the right. */
    RIGHT,
    /** Behind the item's last sentence. */
    RUN_IN,
    /** In brackets behind the item's text, before its full stop. */
    BRACKETS
  }

  static Labels of(Dice dice) {
    String dash = dice.oneOf(": ", ": ", " – ", " - ");
    List<String> words =
        dice.oneOf(
            List.of("Ответственный", "Ответственные"),
            List.of("Ответственный исполнитель", "Ответственные исполнители"),
            List.of("Исполнитель", "Исполнители"),
            List.of("Отв.", "Отв."));
    boolean bare = words.get(0).equals("Отв.") && dice.chance(0.5);
    String closing = bare ? " " : dash;
    String deadline = dice.oneOf("Срок", "Срок", "Срок исполнения", "Сроки", "Доклад");
    return new Labels(
        dice.oneOf(Place.LINES, Place.LINES, Place.LINE, Place.RIGHT, Place.RUN_IN, Place.BRACKETS),
        deadline + dash,
        words.get(0) + closing,
        words.get(1) + closing,
        dice.chance(0.6));
  }

  /** The labels as lines below an item; none when they run in. */
  List<Part> parts(@Nullable DeadlinePhrase due, @Nullable Responsible responsible) {
    List<String> segments = segments(due, responsible);
    if (segments.isEmpty() || inText()) {
      return List.of();
    }
    if (place == Place.LINE) {
      return List.of(Part.Prose.paragraph(joined(segments)));
    }
    return segments.stream().<Part>map(this::line).toList();
  }

  private Part.Prose line(String segment) {
    return place == Place.RIGHT
        ? Part.Prose.flush(segment, Align.RIGHT)
        : Part.Prose.paragraph(segment);
  }

  /** Whether the labels stand in the item's paragraph. */
  boolean inText() {
    return place == Place.RUN_IN || place == Place.BRACKETS;
  }

  /** The item's {@code text} as printed, with the labels that stand in its paragraph. */
  String with(String text, @Nullable DeadlinePhrase due, @Nullable Responsible responsible) {
    List<String> segments = segments(due, responsible);
    if (segments.isEmpty() || !inText()) {
      return text;
    }
    if (place == Place.RUN_IN) {
      return text + " " + joined(segments);
    }
    char last = text.charAt(text.length() - 1);
    boolean marked = last == '.' || last == ';';
    String words = marked ? text.substring(0, text.length() - 1) : text;
    List<String> small = segments.stream().map(Phrases::small).toList();
    String bracket = " (" + String.join(", ", small) + ")";
    return words + bracket + (marked ? String.valueOf(last) : "");
  }

  private static String joined(List<String> segments) {
    return segments.size() == 1
        ? segments.get(0)
        : Phrases.closed(segments.get(0), ".") + " " + segments.get(1);
  }

  private List<String> segments(@Nullable DeadlinePhrase due, @Nullable Responsible responsible) {
    List<String> segments = new ArrayList<>();
    if (responsible != null) {
      boolean alone = responsible.assignees().size() == 1;
      segments.add((alone ? one : many) + responsible.printed());
    }
    if (due != null) {
      segments.add(deadlineFirst ? 0 : segments.size(), deadlineLabel(due) + due.text());
    }
    return segments;
  }

  /** «Доклад – до 1 марта»; anything but a last day stands behind «Срок». */
  private String deadlineLabel(DeadlinePhrase due) {
    return due.text().startsWith("до ") ? deadline : deadline.replace("Доклад", "Срок");
  }
}
