package dyak.ingest.flow;

import java.io.IOException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How much text of a document may still be printed, and why its reading broke off before its end,
 * if it did: what was printed before stays good.
 */
public final class TextBudget {
  /** More reasons than this say nothing new. */
  private static final int MOST_BREAKS = 5;

  /** Text is cut between words, unless a word is longer than this. */
  private static final int LONGEST_WORD = 200;

  private final int limit;
  private final Map<String, IOException> breaks = new LinkedHashMap<>();
  private long left;

  public TextBudget(int limit) {
    this.limit = limit;
    this.left = limit + 1L;
  }

  /** For a text whose length something else bounds. */
  public static TextBudget boundless() {
    return new TextBudget(Integer.MAX_VALUE);
  }

  /** A paragraph, or as much of it as may still be printed. */
  public String take(String text) {
    if (isSpent()) {
      return "";
    }
    int fits = (int) Math.min(left - 1, text.length());
    left -= text.length() + 1L;
    if (fits == text.length()) {
      return text;
    }
    breakOff(new TooLargeException("more than " + limit + " characters of text"));
    return text.substring(0, betweenWords(text, fits));
  }

  private static int betweenWords(String text, int fits) {
    int end = fits;
    while (end > Math.max(0, fits - LONGEST_WORD) && !Character.isWhitespace(text.charAt(end))) {
      end--;
    }
    if (end > 0 && Character.isWhitespace(text.charAt(end))) {
      return end;
    }
    return fits > 0 && Character.isHighSurrogate(text.charAt(fits - 1)) ? fits - 1 : fits;
  }

  /** Whether nothing more may be printed. */
  public boolean isSpent() {
    return left <= 0;
  }

  /** Takes note that a part of the document cannot be read from here on. */
  public void breakOff(IOException reason) {
    if (breaks.size() < MOST_BREAKS) {
      breaks.putIfAbsent(String.valueOf(reason.getMessage()), reason);
    }
  }

  /** Why reading broke off, each reason once. */
  public Collection<IOException> breaks() {
    return breaks.values();
  }
}
