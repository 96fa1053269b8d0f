package dyak.forge;

import dyak.forge.damage.Damage;
import dyak.forge.render.PdfRenderer;
import dyak.write.RecordJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * Writes an archive of forged letters of any size, each with its gold record beside it:
 *
 * <pre>{@code
 * mvn -q test-compile exec:java@forge -Dexec.args="--count 10000 --formats pdf,docx --out archive"
 * }</pre>
 */
@Command(name = "dyak-forge", mixinStandardHelpOptions = true)
public final class Forge implements Callable<Integer> {
  @Option(names = "--count", defaultValue = "100", description = "How many letters.")
  private int count;

  @Option(
      names = "--formats",
      split = ",",
      defaultValue = "pdf",
      description = "Each letter in every one of these: ${COMPLETION-CANDIDATES}.")
  private List<Format> formats;

  @Option(names = "--out", required = true, description = "The folder to write to.")
  private Path out;

  @Option(names = "--seed", defaultValue = "1", description = "Another seed, other letters.")
  private long seed;

  @Option(
      names = "--damage",
      defaultValue = "NONE",
      description = "What happens to every letter: ${COMPLETION-CANDIDATES}.")
  private Damage damage;

  @Option(
      names = "--bundles",
      description =
          "Besides, three letters in one PDF for every three: bundle-SEED-N.pdf with its records in"
              + " bundle-SEED-N.gold.jsonl.")
  private boolean bundles;

  @Option(names = "--from", defaultValue = "0", description = "The index of the first letter.")
  private int from;

  private Forge() {}

  public static void main(String[] args) {
    CommandLine line = new CommandLine(new Forge()).setCaseInsensitiveEnumValuesAllowed(true);
    int code = line.execute(args);
    if (code != 0) {
      System.exit(code);
    }
  }

  @Override
  public Integer call() throws IOException {
    Files.createDirectories(out);
    Smithy smithy = new Smithy();
    Press press = new Press();
    for (int i = from; i < from + count; i++) {
      ForgedLetter letter = smithy.letter(seed, i).damaged(damage);
      String gold = RecordJson.pretty(letter.gold()) + "\n";
      for (Format format : formats) {
        Files.writeString(out.resolve(format.stem(letter.stem()) + ".gold.json"), gold);
        Files.write(out.resolve(format.fileName(letter.stem())), press.print(letter, format));
      }
    }
    if (bundles) {
      writeBundles(smithy);
    }
    return 0;
  }

  private void writeBundles(Smithy smithy) throws IOException {
    PdfRenderer renderer = new PdfRenderer();
    for (int first = from; first + 2 < from + count; first += 3) {
      List<ForgedLetter> letters =
          IntStream.range(first, first + 3).mapToObj(i -> smithy.letter(seed, i)).toList();
      String stem = "bundle-%d-%06d".formatted(seed, first);
      Bundle bundle = new Bundle(stem + ".pdf", letters);
      Files.write(out.resolve(stem + ".pdf"), bundle.pdf(renderer));
      Files.write(
          out.resolve(stem + ".gold.jsonl"),
          bundle.gold(renderer).stream().map(RecordJson::line).toList());
    }
  }
}
