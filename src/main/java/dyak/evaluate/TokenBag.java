package dyak.evaluate;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words of a text with their numbers, whatever their order. */
final class TokenBag {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}_]++");

  private final Map<String, Integer> counts = new HashMap<>();
  private int size;

  TokenBag(String text) {
    Matcher words = WORD.matcher(text.toLowerCase(Locale.ROOT).replace('ё', 'е'));
    while (words.find()) {
      counts.merge(words.group(), 1, Integer::sum);
      size++;
    }
  }

  /** F1 of the words in common: 1 for the same words, 0 for none. */
  double f1(TokenBag other) {
    int common = 0;
    for (Map.Entry<String, Integer> entry : counts.entrySet()) {
      common += Math.min(entry.getValue(), other.counts.getOrDefault(entry.getKey(), 0));
    }
    if (common == 0) {
      return size == 0 && other.size == 0 ? 1 : 0;
    }
    return 2.0 * common / (size + other.size);
  }
}
