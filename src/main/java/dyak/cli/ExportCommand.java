package dyak.cli;

import dyak.registry.export.Export;
import dyak.registry.export.ExportFormat;
import dyak.registry.sql.Registry;
import dyak.registry.sql.RegistryUrl;
import dyak.write.AtomicFile;
import dyak.write.RecordReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
    name = "export",
    description = {
      "Writes letters for other programs.",
      "",
      "csv: a row for each assignment. xlsx: a sheet of letters and one of assignments. ics: to-dos"
          + " for a calendar. medo, sev: messages between document systems; one letter each, so"
          + " several letters need a .zip.",
      ""
    },
    footer = {
      "",
      "Examples:",
      "  dyak export records.jsonl --format xlsx --out assignments.xlsx",
      "  dyak export sqlite:registry.db --format ics --out due.ics",
      "  dyak export records.jsonl --format medo --out messages.zip",
      "",
      "Exit code: 0 written; 1 the letters cannot be read or written so; 2 wrong usage."
    })
final class ExportCommand implements Callable<Integer> {
  private static final String STANDARD = "-";
  private static final byte[] SQLITE_FILE = "SQLite format 3".getBytes(StandardCharsets.US_ASCII);

  private final Console console;

  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "LETTERS",
      description =
          "Records as dyak convert writes them (a file, or - for standard input), or a registry (a"
              + " file, or a URL as for dyak load).")
  private String from;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      required = true,
      description = "csv, xlsx, ics, medo or sev.")
  private ExportFormat format;

  @Option(
      names = "--out",
      paramLabel = "FILE",
      defaultValue = STANDARD,
      description =
          "Where to write; it appears under its name only when complete. Default: - (standard"
              + " output).")
  private String out;

  @Option(
      names = "--bom",
      description = "Begin CSV with a byte order mark, by which Excel knows UTF-8.")
  private boolean bom;

  ExportCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException, SQLException {
    if (out.equals(STANDARD)) {
      export(console.out());
      return 0;
    }
    Path folder = Path.of(out).toAbsolutePath().getParent();
    if (Files.isDirectory(Path.of(out)) || folder == null || !Files.isDirectory(folder)) {
      throw wrong("--out " + out + ": not a file in an existing folder");
    }
    try (AtomicFile whole = new AtomicFile(Path.of(out))) {
      export(whole.stream());
      whole.commit();
    }
    return 0;
  }

  private void export(OutputStream to) throws IOException, SQLException {
    boolean zip = out.toLowerCase(Locale.ROOT).endsWith(".zip");
    Export export = format.open(to, new ExportFormat.Options(bom, zip));
    if (RegistryUrl.isUrl(from)) {
      exportRegistry(from, export);
    } else if (from.equals(STANDARD)) {
      RecordReader.each(console.in(), export::add);
    } else if (!Files.isReadable(Path.of(from))) {
      throw wrong("no such file: " + from);
    } else if (isSqlite(Path.of(from))) {
      exportRegistry("sqlite:" + from, export);
    } else {
      try (InputStream in = Files.newInputStream(Path.of(from))) {
        RecordReader.each(in, export::add);
      }
    }
    export.finish();
  }

  private void exportRegistry(String url, Export export) throws IOException, SQLException {
    RegistryUrl parsed;
    try {
      parsed = RegistryUrl.parse(url);
    } catch (IllegalArgumentException e) {
      throw wrong(e.getMessage());
    }
    try (Registry registry = RegistryOption.openExisting(parsed, spec)) {
      registry.letters(export::add);
    }
  }

  private static boolean isSqlite(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return Arrays.equals(in.readNBytes(SQLITE_FILE.length), SQLITE_FILE);
    }
  }

  private ParameterException wrong(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}
