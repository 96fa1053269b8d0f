package dyak.recognise;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The table of examples of one rule: {@code == title} opens a case, then the letter's lines, {@code
 * ---}, and one finding to a line; no line behind {@code ---} means that nothing may be found.
 */
record RuleTable(String rule, List<Case> cases) {
  /**
   * One example: the line of the file where it opens, its title, the letter, and what must be
   * found.
   */
  record Case(int line, String title, String letter, List<String> expected) {
    boolean isNegative() {
      return expected.isEmpty();
    }
  }

  private static final Path FOLDER = Path.of("src/test/resources/dyak/recognise");

  /** Whether the rule has a table. */
  static boolean exists(String folder, String rule) {
    return Files.exists(FOLDER.resolve(folder).resolve(rule + ".txt"));
  }

  static RuleTable read(String folder, String rule) {
    try {
      return parse(rule, Files.readAllLines(FOLDER.resolve(folder).resolve(rule + ".txt")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The names of all tables of a folder. */
  static List<String> names(String folder) {
    try (var files = Files.list(FOLDER.resolve(folder))) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".txt"))
          .map(name -> name.substring(0, name.length() - ".txt".length()))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static RuleTable parse(String rule, List<String> lines) {
    List<Case> cases = new ArrayList<>();
    int at = 0;
    while (at < lines.size()) {
      if (!lines.get(at).startsWith("== ")) {
        at++;
        continue;
      }
      int opens = at + 1;
      String title = lines.get(at++).substring(3);
      StringBuilder letter = new StringBuilder();
      while (at < lines.size() && !lines.get(at).equals("---")) {
        letter.append(lines.get(at++)).append('\n');
      }
      List<String> expected = new ArrayList<>();
      for (at++; at < lines.size() && !lines.get(at).startsWith("== "); at++) {
        if (!lines.get(at).isBlank()) {
          expected.add(lines.get(at));
        }
      }
      cases.add(new Case(opens, title, letter.toString(), expected));
    }
    return new RuleTable(rule, cases);
  }
}
