package dyak.normalise;

import dyak.normalise.Phone.Role;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What the words around a number say of it. A label serves all numbers of its list; digits without
 * one are a telephone only when their shape leaves no doubt.
 */
final class PhoneLabels {
  private static final int REACH = 60;
  private static final String PHONE =
      "(?:тел(?:ефон(?:ы|а|у|ом|ов)?)?|моб(?:ильный)?|сот(?:овый)?|т|phone|tel)";
  private static final String FAX = "(?:факс(?:ы|а|у|ом)?|ф|fax)";
  private static final Pattern LABEL =
      Pattern.compile(
          "(?iu)(?<!\\p{L})(?:(?<both>"
              + PHONE
              + "\\.?\\s{0,2}[/\\\\(,-]{1,2}\\s{0,2}"
              + FAX
              + "|"
              + FAX
              + "\\.?\\s{0,2}[/\\\\-]\\s{0,2}"
              + PHONE
              + "|телефакс)"
              + "|(?<fax>"
              + FAX
              + ")|(?<phone>"
              + PHONE
              + "))(?!\\p{L})");
  private static final Pattern LIST_GAP = Pattern.compile("[\\s,;/и()]{0,6}");
  private static final Pattern NOT_A_PHONE =
      Pattern.compile(
          "(?iu)(?:№|(?<!\\p{L})(?:N|инн|кпп|огрн|огрнип|окпо|октмо|окато|оквэд|бик|снилс|от|до|с|по|"
              + "индекс|кв|каб|каб[а-я]+|ком|оф|офис|счет|счёт|р/с|к/с|л/с|код|стр|руб|сумма|ао|гост|исх|вх))"
              + "[.:\\s]{0,3}$");
  private static final Pattern DATE =
      Pattern.compile("(?:0[1-9]|[12]\\d|3[01])[-. ](?:0[1-9]|1[0-2])[-. ]\\d\\d(?:\\d\\d)?");

  private final String text;
  private int end;
  private @Nullable Role last;

  PhoneLabels(String text) {
    this.text = text;
  }

  /** The role of the digits just found, or nothing when they are no telephone number. */
  Optional<Role> roleAt(Matcher number) {
    String before = text.substring(Math.max(end, number.start() - REACH), number.start());
    Role label = lastLabel(before);
    if (label != null) {
      return Optional.of(label);
    }
    boolean goesOn = last != null && LIST_GAP.matcher(before).matches();
    if (goesOn && last != null && !isDate(number)) {
      return Optional.of(last);
    }
    boolean phone =
        !NOT_A_PHONE.matcher(before).find() && !isDate(number) && PhoneShapes.beyondDoubt(number);
    return phone ? Optional.of(Role.PHONE) : Optional.empty();
  }

  /** Remembers a number as accepted: its label goes on to the next of the list. */
  void accept(Matcher number, Role role) {
    last = role;
    end = number.end();
  }

  private static boolean isDate(Matcher number) {
    return DATE.matcher(number.group()).matches();
  }

  /** The last label whose tail up to the number is free of other matter. */
  private static @Nullable Role lastLabel(String before) {
    Matcher matcher = LABEL.matcher(before);
    Role role = null;
    while (matcher.find()) {
      role = role(matcher);
      if (!reaches(before.substring(matcher.end()))) {
        role = null;
      }
    }
    return role;
  }

  private static Role role(Matcher matcher) {
    return matcher.group("both") != null
        ? Role.PHONE_AND_FAX
        : matcher.group("fax") != null ? Role.FAX : Role.PHONE;
  }

  private static boolean reaches(String tail) {
    boolean closed =
        tail.chars().allMatch(c -> Character.isLetter(c) || " .:()«»-–—\n\t\u00A0".indexOf(c) >= 0);
    return closed && tail.length() <= 40;
  }
}
