package dyak.forge;

import dyak.LetterExtractor;
import dyak.evaluate.Evaluation;
import dyak.evaluate.GoldFolder;
import dyak.evaluate.Mistake;
import dyak.forge.damage.Damage;
import dyak.forge.render.TextRenderer;
import dyak.record.LetterRecord;
import dyak.write.RecordJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Forges letters, extracts their records again, and compares them with what was forged. */
final class RoundTrip {
  private final LetterExtractor extractor = new LetterExtractor();
  private final Press press = new Press();
  private final Path folder;
  private final Map<String, ForgedLetter> letters = new LinkedHashMap<>();
  private final List<LetterRecord> records = new ArrayList<>();

  /** Gold records are kept in {@code folder}. */
  RoundTrip(Path folder) {
    this.folder = folder;
  }

  /** Prints {@code letter} in {@code format} after {@code damage}, and reads it. */
  void add(ForgedLetter letter, Format format, Damage damage) throws IOException {
    ForgedLetter damaged = letter.damaged(damage);
    String name = format.fileName(letter.stem());
    String stem = format.stem(letter.stem());
    if (letters.put(name, damaged) != null) {
      throw new IllegalArgumentException(name + " twice");
    }
    Files.writeString(folder.resolve(stem + ".gold.json"), RecordJson.line(letter.gold()));
    List<LetterRecord> found = extractor.extract(name, press.print(damaged, format));
    records.add(letterOf(found, stem));
  }

  /** The letter's record; a message has one of its own text before it. */
  private static LetterRecord letterOf(List<LetterRecord> found, String stem) {
    return found.stream()
        .filter(record -> record.source().path().contains("!/" + stem + "."))
        .findFirst()
        .orElse(found.get(0));
  }

  Evaluation evaluation() throws IOException {
    return GoldFolder.read(folder).score(records);
  }

  /** A mistake with its letter, the line it came from, and the command that repeats it. */
  String explain(Mistake mistake) {
    ForgedLetter letter = letters.get(mistake.document());
    String line = "(not printed)";
    if (letter != null) {
      line = new PrintedLines(new TextRenderer().render(letter.sheet())).around(mistake.value());
    }
    return String.format(
        Locale.ROOT,
        "%s %s: %s%n    line: %s%n    again: mvn -q test -Dtest=ForgeRoundTripTest -Dforge.only=%s",
        mistake.field(),
        mistake.missed() ? "gold, not found" : "found, not gold",
        mistake.value(),
        line,
        mistake.document());
  }
}
