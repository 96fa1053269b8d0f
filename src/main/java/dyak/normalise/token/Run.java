package dyak.normalise.token;

import java.util.Arrays;

/**
 * Letters and digits with no blank between them, without the invisible characters among them, and
 * the place of each in the text.
 */
final class Run {
  private final String printed;
  private final int[] places;
  private final int end;

  private Run(String printed, int[] places, int end) {
    this.printed = printed;
    this.places = places;
    this.end = end;
  }

  static Run at(String text, int start) {
    StringBuilder printed = new StringBuilder();
    int[] places = new int[16];
    int end = start;
    for (int i = start; i < text.length() && goesOn(text, i); i++) {
      char c = text.charAt(i);
      if (!isDropped(c)) {
        places =
            printed.length() < places.length ? places : Arrays.copyOf(places, 2 * places.length);
        places[printed.length()] = i;
        printed.append(c);
        end = i + 1;
      }
    }
    return new Run(printed.toString(), places, end);
  }

  /** A bar counts as a digit only between a digit and a digit or full stop: {@code 1|.03.2020}. */
  private static boolean goesOn(String text, int at) {
    char c = text.charAt(at);
    if (c == '|') {
      char next = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
      return at > 0
          && LookAlikes.isDigit(text.charAt(at - 1))
          && (LookAlikes.isDigit(next) || next == '.');
    }
    return LookAlikes.isRussian(c)
        || Character.isLetter(c)
        || LookAlikes.isDigit(c)
        || Character.getType(c) == Character.NON_SPACING_MARK
        || LookAlikes.isInvisible(c);
  }

  private static boolean isDropped(char c) {
    if (LookAlikes.isRussian(c)) {
      return false;
    }
    boolean accent = Character.getType(c) == Character.NON_SPACING_MARK;
    return LookAlikes.isInvisible(c) || (accent && c != '\u0306' && c != '\u0308');
  }

  int start() {
    return places[0];
  }

  int end() {
    return end;
  }

  int length() {
    return printed.length();
  }

  int place(int index) {
    return places[index];
  }

  int placeAfter(int index) {
    return places[index - 1] + 1;
  }

  String printed(int from, int to) {
    return printed.substring(from, to);
  }

  String word(int from, int to) {
    return LookAlikes.word(printed(from, to));
  }

  boolean hasDigits() {
    for (int i = 0; i < printed.length(); i++) {
      if (LookAlikes.isDigit(printed.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** The end of the number that begins here, or here when none does. */
  int numberEnd(int from) {
    int at = from;
    boolean digits = false;
    while (at < printed.length()) {
      int to = segmentEnd(at);
      boolean digit = LookAlikes.isDigit(printed.charAt(at));
      if (!digit && (to - at > 2 || LookAlikes.digits(printed(at, to)).isEmpty())) {
        break;
      }
      digits |= digit;
      at = to;
    }
    return digits ? at : from;
  }

  /** The end of the letters that begin here. */
  int wordEnd(int from) {
    int at = segmentEnd(from);
    while (at < printed.length() && numberEnd(at) == at) {
      at = segmentEnd(at);
    }
    return at;
  }

  private int segmentEnd(int from) {
    boolean digit = LookAlikes.isDigit(printed.charAt(from));
    int at = from + 1;
    while (at < printed.length() && LookAlikes.isDigit(printed.charAt(at)) == digit) {
      at++;
    }
    return at;
  }
}
