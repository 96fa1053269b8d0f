package dyak.cli;

import dyak.batch.BatchOptions;
import dyak.batch.Converted;
import dyak.batch.Outcome;
import dyak.batch.WatchedFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
    name = "watch",
    description = {
      "Converts the letters that come into a folder, until it is stopped.",
      "",
      "A letter is read when it has not changed between two looks; its records appear whole, as"
          + " OUT/NAME.jsonl. The letters stay where they are; those whose records are there already"
          + " are not read again.",
      ""
    },
    footer = {
      "",
      "Example:",
      "  dyak watch inbox --out records",
      "",
      "Exit code: 1 a folder cannot be read or written; 2 wrong usage; --once: 0 all is well."
    })
final class WatchCommand implements Callable<Integer> {
  private final Console console;

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "INBOX", description = "The folder that letters come into.")
  private Path inbox;

  @Option(
      names = "--out",
      paramLabel = "FOLDER",
      required = true,
      description = "Where to write; it is made if need be, and must not lie in the inbox.")
  private Path out;

  @Option(
      names = "--every",
      paramLabel = "SECONDS",
      defaultValue = "2",
      description = "The time between two looks. Default: ${DEFAULT-VALUE}.")
  private int seconds;

  @Option(names = "--once", description = "Convert what is there, and end.")
  private boolean once;

  @Option(names = "--quiet", description = "Do not name the letters on standard error.")
  private boolean quiet;

  @Mixin private EngineOptions engine;

  WatchCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    if (!Files.isDirectory(inbox)) {
      throw wrong("no such folder: " + inbox);
    }
    if (seconds < 1) {
      throw wrong("--every " + seconds + ": below 1");
    }
    WatchedFolder folder = watched();
    folder.look(this::tell);
    do {
      Thread.sleep(seconds * 1000L);
      folder.look(this::tell);
    } while (!once);
    return 0;
  }

  private WatchedFolder watched() {
    try {
      BatchOptions options = engine.options(Integer.MAX_VALUE);
      return new WatchedFolder(inbox, out, options);
    } catch (IllegalArgumentException e) {
      throw wrong(e.getMessage());
    }
  }

  private void tell(Converted file) {
    if (!quiet) {
      for (Outcome letter : file.letters()) {
        String problems = letter.problems().isEmpty() ? "" : " " + letter.problems();
        console.err().println(file.file() + ": " + letter.status().code() + problems);
      }
    }
  }

  private ParameterException wrong(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}
