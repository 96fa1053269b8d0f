package dyak.normalise;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import dyak.normalise.Phone.Role;
import dyak.normalise.address.AreaCodes;
import dyak.normalise.text.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Telephone and fax numbers of a letterhead or a contact line: {@code тел. (3452) 25-74-59}. */
public final class Phones {
  private static final int NATIONAL_DIGITS = 10;

  private static final String GAP = "[ \\u00A0\\u202F]{0,3}";
  private static final String DASH = "[-\\u2010-\\u2015.]";
  private static final String SEP = "(?:" + GAP + DASH + GAP + "|[ \\u00A0\\u202F])";
  private static final String LOCAL =
      "(?:\\d{3}SEP\\d{2}SEP\\d{2}|\\d{2}SEP\\d{2}SEP\\d{3}|\\d{2}SEP\\d{2}SEP\\d{2}"
          + "|\\d{3}SEP\\d{4}|\\d{3}SEP\\d{3}|\\d{2}SEP\\d{3}SEP\\d{2}|\\d{2}SEP\\d{4}|\\d{2}SEP\\d{3}"
          + "|\\dSEP\\d{2}SEP\\d{2}SEP\\d{2}|\\dSEP\\d{2}SEP\\d{2}|\\dSEP\\d{4}|\\d{5,7})";
  private static final String EXTENSION =
      "(?:GAP[,(]?GAP(?:доб(?:авочный)?|вн(?:утр(?:енний)?)?|ext)\\.?GAP[:№*#]{0,2}GAP(?<ext>\\d{1,6})\\)?)?";

  /** National numbers carry their code; local ones need it from elsewhere. */
  private static final Pattern NUMBER =
      compile(
          "(?=[\\d+(])(?<!\\d)(?<!\\d[-.,/])(?:"
              + "(?<foreign>\\+(?!7)\\d{1,3}(?:GAP[-(]?GAP\\)?GAP\\d{1,5}\\)?){2,5})"
              + "|(?:\\+?GAP[78]GAP-?GAP)?\\(GAP(?<code>\\d(?:[ \\u00A0-]?\\d){2,4})GAP\\)GAP-?GAP(?<own>LOCAL)"
              + "|(?:\\+GAP7|8)(?:SEP)?(?<code2>\\d{3,5})SEP(?<own2>LOCAL)"
              + "|(?:\\+7|8)(?:SEP)?(?<whole>\\d{10})"
              + "|(?<code3>\\d{3,5})SEP(?<own3>LOCAL)"
              + "|(?<whole4>\\d{10})"
              + "|(?<local>LOCAL)"
              + ")(?![-.]?\\d)EXT");

  private static final Pattern NO_DIGIT = Pattern.compile("\\D");

  private Phones() {}

  /**
   * The numbers of a line or block. A number without a code takes the code of the number before it,
   * else {@code areaCode}; code and number must give ten digits, otherwise it stays as printed.
   */
  public static List<Match<Phone>> find(String text, @Nullable String areaCode) {
    if (text.chars().noneMatch(c -> c >= '0' && c <= '9')) {
      return List.of();
    }
    List<Match<Phone>> found = new ArrayList<>();
    Matcher matcher = NUMBER.matcher(text);
    String code = areaCode;
    PhoneLabels labels = new PhoneLabels(text);
    while (matcher.find()) {
      Optional<Role> role = labels.roleAt(matcher);
      if (role.isPresent()) {
        code = codeOf(matcher).orElse(code);
        Phone phone = new Phone(number(matcher, code), role.get());
        found.add(new Match<>(matcher.start(), matcher.end(), phone));
        labels.accept(matcher, role.get());
      }
    }
    return found;
  }

  /** The number of a text that holds nothing else but it and its label. */
  public static Optional<Phone> parse(String text, @Nullable String areaCode) {
    List<Match<Phone>> found = find("тел. " + text, areaCode);
    return found.size() == 1 ? Optional.of(found.get(0).value()) : Optional.empty();
  }

  /** The area code of the city that an address names: {@code г. Тамбов} has {@code 4752}. */
  public static Optional<String> areaCode(String address) {
    return AreaCodes.in(address);
  }

  static Optional<String> codeOf(Matcher matcher) {
    return Optional.ofNullable(first(matcher, "code", "code2", "code3")).map(Phones::digits);
  }

  private static String number(Matcher matcher, @Nullable String code) {
    String extension = matcher.group("ext");
    String own = first(matcher, "own", "own2", "own3", "local");
    String whole = first(matcher, "whole", "whole4");
    String printed = printed(matcher);
    String national = whole != null ? whole : (code == null ? "" : code) + digits(own);
    String number =
        matcher.group("foreign") != null
            ? foreign(printed)
            : national.length() == NATIONAL_DIGITS ? "+7" + national : printed;
    return extension == null ? number : number + " ext " + extension;
  }

  private static String printed(Matcher matcher) {
    int end = matcher.start("ext") < 0 ? matcher.end() : endBeforeExtension(matcher);
    return Tokens.collapse(matcher.group().substring(0, end - matcher.start()));
  }

  private static int endBeforeExtension(Matcher matcher) {
    for (String group : List.of("own", "own2", "whole", "own3", "whole4", "local", "foreign")) {
      if (matcher.end(group) >= 0) {
        return matcher.end(group);
      }
    }
    return matcher.end();
  }

  private static String foreign(String printed) {
    PhoneNumberUtil numbers = PhoneNumberUtil.getInstance();
    try {
      return numbers.format(numbers.parse(printed, "RU"), PhoneNumberFormat.E164);
    } catch (NumberParseException unreadable) {
      return printed;
    }
  }

  private static @Nullable String first(Matcher matcher, String... groups) {
    for (String group : groups) {
      if (matcher.group(group) != null) {
        return matcher.group(group);
      }
    }
    return null;
  }

  private static String digits(@Nullable String printed) {
    return printed == null ? "" : NO_DIGIT.matcher(printed).replaceAll("");
  }

  private static Pattern compile(String pattern) {
    return Pattern.compile(
        pattern
            .replace("LOCAL", LOCAL)
            .replace("EXT", EXTENSION)
            .replace("SEP", SEP)
            .replace("GAP", GAP),
        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }
}
