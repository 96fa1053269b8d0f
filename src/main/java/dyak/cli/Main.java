package dyak.cli;

import dyak.ingest.scan.Tesseract;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** The program; the only place that ends the process. */
public final class Main {
  private Main() {}

  public static void main(String[] args) {
    Console console =
        new Console(
            System.in,
            new FileOutputStream(FileDescriptor.out),
            new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8),
            Boolean.getBoolean("dyak.terminal"));
    System.exit(run(console, args));
  }

  /** Runs a command line and returns its exit code. */
  static int run(Console console, String... args) {
    return new CommandLine(new DyakCommand())
        .addSubcommand(new ConvertCommand(console))
        .addSubcommand(new WatchCommand(console))
        .addSubcommand(new EvaluateCommand(console))
        .addSubcommand(new DeadlineCommand(console))
        .addSubcommand(new LoadCommand(console))
        .addSubcommand(new DueCommand())
        .addSubcommand(new FindCommand())
        .addSubcommand(new ExportCommand(console))
        .addSubcommand(new SchemaCommand())
        .addSubcommand(new DoctorCommand(Tesseract.ofThisMachine()))
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setOut(printer(console.out()))
        .setErr(printer(console.err()))
        .setParameterExceptionHandler(Main::wrongUsage)
        .setExecutionExceptionHandler(Main::failure)
        .execute(args);
  }

  private static PrintWriter printer(OutputStream to) {
    return new PrintWriter(new OutputStreamWriter(to, StandardCharsets.UTF_8), true);
  }

  private static int wrongUsage(ParameterException error, String[] args) {
    CommandLine command = error.getCommandLine();
    String name = command.getCommandSpec().qualifiedName();
    command.getErr().println(name + ": " + error.getMessage());
    command.getErr().println("Try '" + name + " --help'.");
    return CommandLine.ExitCode.USAGE;
  }

  /**
   * A full disk, a closed pipe or a refusing database is told in one line; anything else is a fault
   * of the program.
   */
  private static int failure(Exception error, CommandLine command, CommandLine.ParseResult parsed)
      throws Exception {
    if (error instanceof IOException
        || error instanceof UncheckedIOException
        || error instanceof SQLException) {
      command
          .getErr()
          .println(command.getCommandSpec().qualifiedName() + ": " + error.getMessage());
      return CommandLine.ExitCode.SOFTWARE;
    }
    throw error;
  }
}
