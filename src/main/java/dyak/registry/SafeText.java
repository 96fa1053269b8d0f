package dyak.registry;

import org.jspecify.annotations.Nullable;

/** Texts for places that refuse what a Java string may hold. */
public final class SafeText {
  private static final char REPLACEMENT = '\uFFFD';

  private SafeText() {}

  /**
   * The text without the characters that XML 1.0 forbids, NUL among them, and without halves of
   * surrogate pairs; U+FFFD stands in their place.
   */
  public static String of(String text) {
    StringBuilder safe = null;
    for (int i = 0; i < text.length(); i++) {
      if (Character.isSurrogatePair(
          text.charAt(i), i + 1 < text.length() ? text.charAt(i + 1) : 'x')) {
        i++;
      } else if (!allowed(text.charAt(i))) {
        safe = safe == null ? new StringBuilder(text) : safe;
        safe.setCharAt(i, REPLACEMENT);
      }
    }
    return safe == null ? text : safe.toString();
  }

  /** As {@link #of}, for a text that may be absent. */
  public static @Nullable String orNull(@Nullable String text) {
    return text == null ? null : of(text);
  }

  private static boolean allowed(char c) {
    return (c >= ' ' || c == '\t' || c == '\n' || c == '\r')
        && !Character.isSurrogate(c)
        && c < '\uFFFE';
  }
}
