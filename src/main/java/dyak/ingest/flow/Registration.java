package dyak.ingest.flow;

import java.util.regex.Pattern;

/** The line of date and number, whose parts an author sets apart: {@code 12.05.2020 № 15}. */
final class Registration {
  private static final Pattern PART =
      Pattern.compile("(?:№|N[\\s_\\d]|от[\\s_]|_).*", Pattern.DOTALL);
  private static final Pattern DATE_AND_NUMBER =
      Pattern.compile("(?=.*\\d{4}).{0,40}№\\s*[\\p{L}\\d].{0,20}|.{0,30}№.{1,20}\\sот\\s.{4,25}");

  private Registration() {}

  /** Whether a text is the second part of such a line. */
  static boolean isPart(String text) {
    return PART.matcher(text.strip()).matches();
  }

  static boolean isDateAndNumber(String text) {
    return DATE_AND_NUMBER.matcher(text.strip()).matches();
  }
}
