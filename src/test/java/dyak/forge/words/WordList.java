package dyak.forge.words;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

/** The lines of a word list, without comments. */
final class WordList {
  private static final Pattern BAR = Pattern.compile("\\|");
  private static final Pattern SPACE = Pattern.compile(" ");

  private WordList() {}

  static List<String> lines(String name) {
    try (InputStream in = WordList.class.getResourceAsStream("/dyak/forge/" + name + ".txt")) {
      if (in == null) {
        throw new IllegalArgumentException("no word list " + name);
      }
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return text.lines().filter(line -> !line.startsWith("#")).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Lines of forms divided by bars. */
  static List<List<String>> rows(String name) {
    return lines(name).stream().map(line -> List.of(BAR.split(line, -1))).toList();
  }

  /** Lines of forms divided by spaces. */
  static List<List<String>> words(String name) {
    return lines(name).stream().map(line -> List.of(SPACE.split(line, -1))).toList();
  }
}
