package dyak.forge;

import dyak.evaluate.DocumentScore;
import dyak.evaluate.Evaluation;
import dyak.evaluate.ScoreReport;
import dyak.evaluate.Tally;
import dyak.forge.damage.Damage;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * Extracts forged letters and reports F1 by field and format, and by damage:
 *
 * <pre>{@code
 * mvn -q test-compile exec:java@forge-report -Dexec.args="--count 2000 --seed 7"
 * }</pre>
 */
@Command(name = "dyak-forge-report", mixinStandardHelpOptions = true)
public final class ForgeReport implements Callable<Integer> {
  @Option(names = "--count", defaultValue = "2000", description = "How many letters.")
  private int count;

  @Option(
      names = "--formats",
      split = ",",
      defaultValue = "txt,docx,pdf",
      description = "Each letter in every one of these: ${COMPLETION-CANDIDATES}.")
  private List<Format> formats;

  @Option(names = "--seed", defaultValue = "7", description = "Another seed, other letters.")
  private long seed;

  @Option(
      names = "--damaged",
      defaultValue = "200",
      description = "How many of the letters are read again after each kind of damage.")
  private int damaged;

  @Option(
      names = "--bundled",
      defaultValue = "30",
      description = "How many of the letters are read again three to a PDF.")
  private int bundled;

  @Option(names = "--worst", defaultValue = "0", description = "How many mistakes of each format.")
  private int worst;

  @Spec private CommandSpec spec;

  private final Smithy smithy = new Smithy();

  private ForgeReport() {}

  public static void main(String[] args) {
    CommandLine line = new CommandLine(new ForgeReport());
    int code = line.setCaseInsensitiveEnumValuesAllowed(true).execute(args);
    if (code != 0) {
      System.exit(code);
    }
  }

  @Override
  public Integer call() throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    Map<Format, Evaluation> whole = new EnumMap<>(Format.class);
    for (Format format : formats) {
      whole.put(format, read(List.of(format), Damage.NONE, count));
    }
    out.print(byField(whole));
    for (Damage damage : Damage.values()) {
      if (damaged > 0) {
        Tally tally = read(formats, damage, damaged).micro();
        out.printf(Locale.ROOT, "%-22s %.4f%n", damage.label(), tally.f1());
      }
    }
    if (bundled > 0) {
      out.print(BundleTrip.report(smithy, seed, bundled));
    }
    if (worst > 0) {
      whole.values().forEach(of -> out.print(ScoreReport.text(of, false, worst)));
    }
    out.flush();
    return 0;
  }

  private Evaluation read(List<Format> in, Damage damage, int letters) throws IOException {
    try (Scratch scratch = Scratch.folder()) {
      RoundTrip trip = new RoundTrip(scratch.path());
      for (int i = 0; i < letters; i++) {
        for (Format format : in) {
          trip.add(smithy.letter(seed, i), format, damage);
        }
      }
      return trip.evaluation();
    }
  }

  private static String byField(Map<Format, Evaluation> whole) {
    List<DocumentScore> documents =
        whole.values().stream().flatMap(of -> of.documents().stream()).toList();
    Evaluation together = new Evaluation(documents, List.of());
    StringBuilder table = new StringBuilder(String.format(Locale.ROOT, "%-30s", "field"));
    whole.keySet().forEach(format -> table.append(String.format(Locale.ROOT, " %6s", format)));
    table.append(String.format(Locale.ROOT, " %6s %7s%n", "F1", "gold"));
    together
        .fields()
        .forEach(
            (field, all) -> {
              table.append(String.format(Locale.ROOT, "%-30s", field));
              whole.values().forEach(of -> table.append(f1(of.fields().get(field))));
              table.append(f1(all)).append(String.format(Locale.ROOT, " %7d%n", all.gold()));
            });
    table.append(String.format(Locale.ROOT, "%-30s", "all"));
    whole.values().forEach(of -> table.append(f1(of.micro())));
    Tally all = together.micro();
    return table
        .append(f1(all))
        .append(String.format(Locale.ROOT, " %7d%n%n", all.gold()))
        .toString();
  }

  private static String f1(@Nullable Tally tally) {
    return String.format(Locale.ROOT, " %6.3f", tally == null ? 1.0 : tally.f1());
  }
}
