package dyak.normalise.address;

import dyak.normalise.text.Found;
import dyak.normalise.text.Lookalikes;
import dyak.normalise.text.Tokens;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Domain names with the spaces and commas that OCR puts into them: {@code obraz. tambov.gov. ru}
 */
public final class Domains {
  private static final int LONGEST_LABEL = 63;
  private static final Set<String> TOP =
      Set.of(
          "ru", "su", "рф", "com", "org", "net", "info", "biz", "pro", "tatar", "moscow", "москва",
          "онлайн", "дети", "online", "site", "me", "io", "by", "kz", "travel");
  private static final Pattern LABEL =
      Pattern.compile("[\\p{L}\\d](?:[\\p{L}\\d_-]{0,61}[\\p{L}\\d])?");

  private final String text;
  private int at;
  private final StringBuilder name = new StringBuilder();

  private Domains(String text, int start) {
    this.text = text;
    this.at = start;
  }

  /**
   * Reads the domain that begins at a place, spaces before it allowed; empty when there is none.
   */
  static Found<String> read(String text, int start) {
    Domains domain = new Domains(text, start);
    domain.at = domain.skipSpaces(start, 2);
    int begin = domain.at;
    int end = domain.labels();
    return new Found<>(begin, Math.max(begin, end), end < 0 ? "" : domain.name.toString());
  }

  /** Reads label after label; returns the end of the name, negative when it is none. */
  private int labels() {
    int end = -1;
    int length = 0;
    for (int count = 0; count < 8; count++) {
      String label = label();
      if (label.isEmpty()) {
        break;
      }
      name.append(label);
      at += label.length();
      if (count > 0 && TOP.contains(repaired(label))) {
        end = at;
        length = name.length();
      }
      int dot = dot(end == at);
      if (dot < 0) {
        break;
      }
      name.append('.');
      at = dot;
    }
    name.setLength(length);
    repairName();
    return end;
  }

  private void repairName() {
    String printed = name.toString();
    String fixed = repaired(printed);
    name.setLength(0);
    name.append(fixed);
  }

  private String label() {
    int end = at;
    while (end < text.length() && end - at <= LONGEST_LABEL && labelChar(text.charAt(end))) {
      end++;
    }
    while (end > at && !Character.isLetterOrDigit(text.charAt(end - 1))) {
      end--;
    }
    String label = text.substring(at, end);
    return LABEL.matcher(label).matches() ? label : "";
  }

  private static boolean labelChar(char c) {
    return Character.isLetterOrDigit(c) || c == '-' || c == '_';
  }

  /** The place after the dot that joins the next label, or -1 when the name ends here. */
  private int dot(boolean complete) {
    int dot = complete ? at : skipSpaces(at, 1);
    if (dot >= text.length() || (text.charAt(dot) != '.' && text.charAt(dot) != ',')) {
      return -1;
    }
    boolean comma = text.charAt(dot) == ',';
    int next = comma || complete ? dot + 1 : skipSpaces(dot + 1, 1);
    boolean goesOn = next < text.length() && Character.isLetterOrDigit(text.charAt(next));
    if (!goesOn || (comma && !TOP.contains(word(next)))) {
      return -1;
    }
    return next;
  }

  private String word(int start) {
    int end = start;
    while (end < text.length() && Character.isLetter(text.charAt(end))) {
      end++;
    }
    return text.substring(start, end).toLowerCase(Locale.ROOT);
  }

  private int skipSpaces(int from, int most) {
    int place = from;
    while (place < text.length() && place - from < most && Tokens.isSpace(text.charAt(place))) {
      place++;
    }
    return place;
  }

  /** Lower case, Cyrillic look-alikes made Latin unless the name is a Cyrillic one. */
  static String repaired(String printed) {
    String lower = printed.toLowerCase(Locale.ROOT);
    boolean latin = lower.chars().anyMatch(c -> c >= 'a' && c <= 'z');
    String fixed = Lookalikes.latin(lower);
    return latin || fixed.chars().noneMatch(c -> Lookalikes.isCyrillic((char) c)) ? fixed : lower;
  }
}
