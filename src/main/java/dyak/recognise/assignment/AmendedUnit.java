package dyak.recognise.assignment;

import java.util.regex.Pattern;

/** The unit of an amended act that a paragraph speaks of; larger units hold smaller ones. */
enum AmendedUnit {
  NONE("$^", 0),
  PARAGRAPH("абзац", 1),
  SUBPOINT("подпункт", 2),
  POINT("(?:пункт|част)", 3),
  SECTION("(?:раздел|стать|глав)", 4);

  /** The unit is named among the first words: «в подпункте «д» слова …». */
  private static final int HEAD = 40;

  private final Pattern named;
  private final int size;

  AmendedUnit(String stem, int size) {
    this.named =
        Pattern.compile("(?<!\\p{L})" + stem, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    this.size = size;
  }

  /** The smallest unit named at the start of the text. */
  static AmendedUnit of(String text) {
    String head = text.substring(0, Math.min(HEAD, text.length()));
    for (AmendedUnit unit : values()) {
      if (unit.named.matcher(head).find()) {
        return unit;
      }
    }
    return NONE;
  }

  /** Whether a paragraph about this unit may hold one about the other. */
  boolean holds(AmendedUnit other) {
    return this == NONE || other == NONE || size > other.size;
  }
}
