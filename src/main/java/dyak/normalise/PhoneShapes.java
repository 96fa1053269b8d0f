package dyak.normalise;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Shapes that are a telephone number even without a label. */
final class PhoneShapes {
  private static final Pattern LOCAL = Pattern.compile("\\d{2,3}-\\d{2}-\\d{2}|\\d-\\d{2}-\\d{2}");

  private PhoneShapes() {}

  static boolean beyondDoubt(Matcher number) {
    if (number.group("code") != null || number.group("foreign") != null) {
      return true;
    }
    String printed = number.group();
    boolean international = printed.startsWith("+") || printed.startsWith("8");
    if (international && (number.group("code2") != null || number.group("whole") != null)) {
      return true;
    }
    return number.group("local") != null && LOCAL.matcher(printed).matches();
  }
}
