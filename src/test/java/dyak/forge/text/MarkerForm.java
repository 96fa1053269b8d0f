package dyak.forge.text;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** How the items of one level are marked. */
enum MarkerForm {
  DOT,
  PARENTHESIS,
  PATH,
  PATH_OPEN,
  LETTER,
  ROMAN,
  DASH,
  EN_DASH,
  BULLET,
  NONE;

  private static final String LETTERS = "абвгдежзиклмнопрстуфхцчшщэюя";
  private static final List<String> ROMANS =
      List.of(
          "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "XIII", "XIV",
          "XV", "XVI", "XVII", "XVIII", "XIX", "XX");

  /** The marker of the item at {@code path}, counted from 1 on every level; null for none. */
  @Nullable String print(List<Integer> path) {
    int last = path.get(path.size() - 1);
    String decimals = path.stream().map(String::valueOf).collect(Collectors.joining("."));
    return switch (this) {
      case DOT -> last + ".";
      case PARENTHESIS -> last + ")";
      case PATH -> decimals + ".";
      case PATH_OPEN -> path.size() == 1 ? decimals + "." : decimals;
      case LETTER -> LETTERS.charAt(last - 1) + ")";
      case ROMAN -> ROMANS.get(last - 1) + ".";
      case DASH -> "-";
      case EN_DASH -> "–";
      case BULLET -> "•";
      case NONE -> null;
    };
  }

  /** The number as a record has it: without the closing mark. */
  @Nullable String number(List<Integer> path) {
    String printed = print(path);
    if (printed == null || this == DASH || this == EN_DASH || this == BULLET) {
      return null;
    }
    char last = printed.charAt(printed.length() - 1);
    return last == '.' || last == ')' ? printed.substring(0, printed.length() - 1) : printed;
  }

  /** How many items the level can mark. */
  int capacity() {
    return this == LETTER ? 10 : this == ROMAN ? ROMANS.size() : 60;
  }

  /** Whether a label behind the last item of the level belongs to the item above. */
  boolean leavesLabelToParent() {
    return this == LETTER || this == DASH || this == EN_DASH || this == BULLET || this == NONE;
  }
}
