package dyak.cli;

import dyak.write.AtomicFile;
import dyak.write.RecordWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
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
    name = "convert",
    description = {
      "Reads letters and writes a record for each.",
      "",
      "Nothing that goes in is missing from what comes out: a file that cannot be read gives a"
          + " record with status \"failed\" and the reason in \"problems\". Records stand in the order"
          + " of the files; the same files give the same bytes, whatever the number of threads.",
      ""
    },
    footer = {
      "",
      "Examples:",
      "  dyak convert letter.pdf --format json",
      "  dyak convert samples --out records.jsonl",
      "  find . -name '*.docx' | dyak convert - > records.jsonl",
      "",
      "Exit code: 0 all extracted; 1 some failed or were read only in part; 2 wrong usage."
    })
final class ConvertCommand implements Callable<Integer> {
  private static final String STANDARD_OUTPUT = "-";

  private final Console console;

  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "PATH",
      arity = "1..*",
      description =
          "A file; a folder, read with its folders, by name, leaving out hidden files and gold"
              + " records (*.gold.json); or - for a list of paths, one a line, on standard input.")
  private List<String> paths;

  @Option(
      names = "--out",
      paramLabel = "FILE",
      defaultValue = STANDARD_OUTPUT,
      description =
          "Where to write; it appears under its name only when complete. Default: - (standard"
              + " output).")
  private String out;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "jsonl",
      description =
          "jsonl (default): one record a line. json: indented; an array unless there is one record.")
  private RecordWriter.Format format;

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "How many files to read at a time. Default: one for each processor.")
  private @Nullable Integer threads;

  ConvertCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    Path file = out.equals(STANDARD_OUTPUT) ? null : outputFile();
    List<Path> files = inputFiles(file);
    Conversion conversion = new Conversion(threadCount());
    Summary summary = new Summary();
    if (file == null) {
      convert(conversion, files, console.out(), summary);
    } else {
      try (AtomicFile whole = new AtomicFile(file)) {
        convert(conversion, files, whole.stream(), summary);
        whole.commit();
      }
    }
    console.err().println(summary.line());
    return summary.allExtracted() ? 0 : 1;
  }

  private void convert(Conversion conversion, List<Path> files, OutputStream to, Summary summary)
      throws IOException {
    RecordWriter writer = new RecordWriter(to, format);
    try (Progress progress = new Progress(console, "convert", files.size())) {
      conversion.run(
          files,
          letters -> {
            for (var letter : letters) {
              writer.write(letter);
            }
            summary.add(letters);
            progress.step();
          });
    }
    writer.finish();
  }

  private List<Path> inputFiles(@Nullable Path written) throws IOException {
    try {
      return InputFiles.of(paths, console.in(), written);
    } catch (NoSuchFileException e) {
      throw wrong("no such file or folder: " + e.getFile());
    }
  }

  private Path outputFile() {
    Path file = Path.of(out);
    Path folder = file.toAbsolutePath().getParent();
    if (Files.isDirectory(file) || folder == null || !Files.isDirectory(folder)) {
      throw wrong("--out " + out + ": not a file in an existing folder");
    }
    return file;
  }

  private int threadCount() {
    int count = threads == null ? Runtime.getRuntime().availableProcessors() : threads;
    if (count < 1) {
      throw wrong("--threads " + count + ": below 1");
    }
    return count;
  }

  private ParameterException wrong(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}
