package dyak.ingest.flow;

import java.util.regex.Pattern;

/** A name as it stands behind a position: {@code И.И. Иванов}, {@code Иванов И.И.}. */
public final class Signatory {
  private static final Pattern NAME =
      Pattern.compile(
          "(?:\\p{Lu}\\.\\s?){1,2}\\p{Lu}[\\p{L}-]+|\\p{Lu}[\\p{L}-]+\\s(?:\\p{Lu}\\.\\s?){1,2}");

  private Signatory() {}

  /** Whether the whole text is such a name. */
  public static boolean isName(String text) {
    return NAME.matcher(text.strip()).matches();
  }
}
