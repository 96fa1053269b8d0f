package dyak.cli;

import dyak.batch.LibraryLogs;
import dyak.ingest.scan.Tesseract;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import picocli.CommandLine;

/** The program; the only place that ends the process. */
public final class Main {
  private Main() {}

  public static void main(String[] args) {
    LibraryLogs.silence();
    System.setProperty("picocli.disable.closures", "true"); // for which it would search every jar
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
    FaultMessages faults = new FaultMessages();
    chosen(commands(console), args)
        .forEach((name, command) -> line.addSubcommand(name, command.get()));
    return line.setCaseInsensitiveEnumValuesAllowed(true)
        .setOut(printer(console.out()))
        .setErr(printer(console.err()))
        .setParameterExceptionHandler(faults)
        .setExecutionExceptionHandler(faults)
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
}
