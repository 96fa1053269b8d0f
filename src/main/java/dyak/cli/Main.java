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
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
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
    CommandLine line = new CommandLine(new DyakCommand());
    chosen(commands(console), args)
        .forEach((name, command) -> line.addSubcommand(name, command.get()));
    return line.setCaseInsensitiveEnumValuesAllowed(true)
        .setOut(printer(console.out()))
        .setErr(printer(console.err()))
        .setParameterExceptionHandler(Main::wrongUsage)
        .setExecutionExceptionHandler(Main::failure)
        .execute(args);
  }

  private static Map<String, Supplier<Object>> commands(Console console) {
    Map<String, Supplier<Object>> commands = new LinkedHashMap<>();
    commands.put("convert", () -> new ConvertCommand(console));
    commands.put("watch", () -> new WatchCommand(console));
    commands.put("evaluate", () -> new EvaluateCommand(console));
    commands.put("deadline", () -> new DeadlineCommand(console));
    commands.put("load", () -> new LoadCommand(console));
    commands.put("due", DueCommand::new);
    commands.put("find", FindCommand::new);
    commands.put("export", () -> new ExportCommand(console));
    commands.put("schema", SchemaCommand::new);
    commands.put("doctor", () -> new DoctorCommand(Tesseract.ofThisMachine()));
    return commands;
  }

  /** The command that the first argument names, alone, since making each takes a while. */
  private static Map<String, Supplier<Object>> chosen(
      Map<String, Supplier<Object>> commands, String... args) {
    Supplier<Object> command = args.length == 0 ? null : commands.get(args[0]);
    return command == null ? commands : Map.of(args[0], command);
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
