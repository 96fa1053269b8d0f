package dyak.normalise.address;

import dyak.normalise.text.Found;
import dyak.normalise.text.Lookalikes;
import dyak.normalise.text.Tokens;
import java.util.ArrayList;
import java.util.List;

/** E-mail addresses, found by their {@code @}. */
public final class Emails {
  private static final int LONGEST_NAME = 64;

  private Emails() {}

  public static List<Found<String>> find(String text) {
    List<Found<String>> found = new ArrayList<>();
    int sign = text.indexOf('@');
    int free = 0;
    while (sign >= 0) {
      int start = start(text, sign, free);
      Found<String> domain = Domains.read(text, sign + 1);
      String name = Lookalikes.latin(text.substring(start, sign).strip());
      if (start < sign && !domain.value().isEmpty() && isName(name)) {
        String value = name.toLowerCase(java.util.Locale.ROOT) + "@" + domain.value();
        found.add(new Found<>(start, domain.end(), value));
        free = domain.end();
      }
      sign = text.indexOf('@', Math.max(sign + 1, free));
    }
    return found;
  }

  private static boolean isName(String name) {
    return !name.isEmpty()
        && Character.isLetterOrDigit(name.charAt(name.length() - 1))
        && name.chars().noneMatch(c -> Lookalikes.isCyrillic((char) c));
  }

  /** The beginning of the name before the sign, one space before the sign allowed. */
  private static int start(String text, int sign, int free) {
    int at = sign;
    while (at > free && sign - at < 2 && Tokens.isSpace(text.charAt(at - 1))) {
      at--;
    }
    int nameEnd = at;
    while (at > free && nameEnd - at < LONGEST_NAME && nameChar(text.charAt(at - 1))) {
      at--;
    }
    while (at < nameEnd && !Character.isLetterOrDigit(text.charAt(at))) {
      at++;
    }
    return at == nameEnd ? sign : at;
  }

  private static boolean nameChar(char c) {
    return Character.isLetterOrDigit(c) || "._-+%".indexOf(c) >= 0;
  }
}
