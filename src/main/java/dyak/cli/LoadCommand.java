package dyak.cli;

import dyak.record.LetterRecord;
import dyak.registry.sql.LoadSummary;
import dyak.registry.sql.Loader;
import dyak.registry.sql.Registry;
import dyak.write.RecordReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
    name = "load",
    description = {
      "Loads records into a registry: a database of letters and assignments.",
      "",
      "Loading again changes nothing; a corrected record replaces what was read from its file. The"
          + " same letter (issuer, number, date) in two files is one letter with two sources."
          + " A run that was broken off is simply repeated.",
      ""
    },
    footer = {
      "",
      "Examples:",
      "  dyak convert samples --out records.jsonl && dyak load records.jsonl",
      "  dyak convert letters | dyak load - --jdbc postgresql://dyak:secret@db.example/letters",
      "",
      "Exit code: 0 all loaded; 1 the registry or a record cannot be used; 2 wrong usage."
    })
final class LoadCommand implements Callable<Integer> {
  private static final String STANDARD_INPUT = "-";

  private final Console console;

  @Spec private CommandSpec spec;

  @Mixin private RegistryOption registry;

  @Parameters(
      paramLabel = "RECORDS",
      arity = "1..*",
      description =
          "A file as dyak convert writes it, JSON or JSON Lines; or - for standard input.")
  private List<String> files;

  LoadCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException, SQLException {
    for (String file : files) {
      if (!file.equals(STANDARD_INPUT) && !Files.isReadable(Path.of(file))) {
        throw new ParameterException(spec.commandLine(), "no such file: " + file);
      }
    }
    long start = System.nanoTime();
    LoadSummary summary;
    try (Registry open = registry.open();
        Loader loader = open.loader()) {
      for (String file : files) {
        load(file, loader);
      }
      summary = loader.finish();
    }
    console.err().println(line(summary, (System.nanoTime() - start) / 1e9));
    return 0;
  }

  private void load(String file, Loader loader) throws IOException {
    try (InputStream in =
        file.equals(STANDARD_INPUT) ? console.in() : Files.newInputStream(Path.of(file))) {
      RecordReader.each(in, letter -> add(loader, letter));
    }
  }

  private static void add(Loader loader, LetterRecord letter) throws IOException {
    try {
      loader.add(letter);
    } catch (SQLException e) {
      throw new IOException(letter.source().path() + ": " + e.getMessage(), e);
    }
  }

  private static String line(LoadSummary summary, double seconds) {
    return String.format(
        Locale.ROOT,
        "%d records: %d letters added, %d replaced, %d further sources, %d unchanged; %.1f s",
        summary.records(),
        summary.added(),
        summary.replaced(),
        summary.sources(),
        summary.unchanged(),
        seconds);
  }
}
