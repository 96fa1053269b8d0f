package dyak.cli;

import dyak.batch.Batch;
import dyak.batch.BatchOptions;
import dyak.batch.Isolation;
import dyak.batch.Outcome;
import dyak.evaluate.Evaluation;
import dyak.evaluate.GoldFolder;
import dyak.evaluate.ScoreJson;
import dyak.evaluate.ScoreReport;
import dyak.record.LetterRecord;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
    name = "evaluate",
    description = {
      "Scores records against gold, field by field.",
      "",
      "Precision, recall and F1 of every field, all fields together (micro) and on average (macro)."
          + " Text compares without case, quotes, spacing and kinds of dashes.",
      ""
    },
    footer = {
      "",
      "Examples:",
      "  dyak evaluate samples --worst 20",
      "  dyak evaluate gold records.jsonl --min-f1 0.95",
      "",
      "Exit code: 0 scored; 1 micro F1 below --min-f1, in any format; 2 wrong usage."
    })
final class EvaluateCommand implements Callable<Integer> {
  private final Console console;

  @Spec private CommandSpec spec;

  @Parameters(
      index = "0",
      paramLabel = "GOLD_DIR",
      description = "A folder of gold records, NAME.gold.json each.")
  private Path gold;

  @Parameters(
      index = "1",
      arity = "0..1",
      paramLabel = "RECORDS",
      description =
          "Records as dyak convert writes them; a gold record is compared with the first whose file"
              + " is called NAME. Default: the letters NAME.* beside the gold records are read, and"
              + " each is scored by itself.")
  private @Nullable Path records;

  @Option(
      names = "--min-f1",
      paramLabel = "F1",
      description = "Exit with 1 when the micro F1 of any format is below this, 0 to 1.")
  private @Nullable Double minimum;

  @Option(
      names = "--worst",
      paramLabel = "N",
      defaultValue = "0",
      description = "Print N mistakes, those of the fields with most of them first.")
  private int worst;

  @Option(names = "--documents", description = "Print the score of each document.")
  private boolean documents;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      description = "text (default) or json.")
  private Format format;

  enum Format {
    TEXT,
    JSON
  }

  EvaluateCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    check();
    GoldFolder folder = GoldFolder.read(gold);
    if (folder.isEmpty()) {
      throw wrong(gold + ": no *.gold.json in it");
    }
    Evaluation evaluation =
        records == null ? folder.score(read(folder.letters())) : folder.score(records);
    PrintWriter out = spec.commandLine().getOut();
    out.print(
        format == Format.JSON
            ? ScoreJson.text(evaluation, worst)
            : ScoreReport.text(evaluation, documents, worst));
    out.flush();
    boolean low =
        minimum != null
            && evaluation.byFormat().values().stream().anyMatch(of -> of.micro().f1() < minimum);
    return low ? 1 : 0;
  }

  private List<LetterRecord> read(List<Path> letters) throws IOException {
    List<LetterRecord> read = new ArrayList<>();
    try (Progress progress = Progress.of(console, "evaluate", letters.size())) {
      new Batch(BatchOptions.standard().withIsolation(Isolation.NONE))
          .convert(
              letters,
              file -> {
                for (Outcome letter : file.letters()) {
                  read.add(letter.letter());
                }
                progress.step(file);
              });
    }
    return read;
  }

  private void check() {
    if (!Files.isDirectory(gold)) {
      throw wrong("no such folder: " + gold);
    }
    if (records != null && !Files.isRegularFile(records)) {
      throw wrong("no such file: " + records);
    }
    if (minimum != null && !(minimum >= 0 && minimum <= 1)) {
      throw wrong("--min-f1 " + minimum + ": not 0 to 1");
    }
    if (worst < 0) {
      throw wrong("--worst " + worst + ": below 0");
    }
  }

  private ParameterException wrong(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}
