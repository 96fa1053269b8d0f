package dyak.forge;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** The lines of a letter, to show where a value that was missed stands. */
final class PrintedLines {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\d]+");
  private static final Locale RUSSIAN = Locale.forLanguageTag("ru");

  private final List<String> lines;

  PrintedLines(String text) {
    this.lines = text.lines().filter(line -> !line.isBlank()).toList();
  }

  /** The line that shares most words with {@code value}, and the line before it. */
  String around(String value) {
    Set<String> words = words(value);
    int best =
        IntStream.range(0, lines.size())
            .boxed()
            .max(Comparator.comparingLong(i -> shared(words, lines.get(i))))
            .orElse(-1);
    if (best < 0 || shared(words, lines.get(best)) == 0) {
      return "(nowhere)";
    }
    return best == 0 ? lines.get(0) : lines.get(best - 1) + " ⏎ " + lines.get(best);
  }

  private static long shared(Set<String> words, String line) {
    return words(line).stream().filter(words::contains).count();
  }

  private static Set<String> words(String text) {
    Set<String> words = new HashSet<>();
    WORD.matcher(text.toLowerCase(RUSSIAN)).results().map(MatchResult::group).forEach(words::add);
    return words;
  }
}
