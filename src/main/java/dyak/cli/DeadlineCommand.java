package dyak.cli;

import dyak.normalise.Deadlines;
import dyak.write.RecordJson;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
    name = "deadline",
    description = {
      "Says what a deadline phrase is read as.",
      "",
      "Prints one line of JSON for each phrase: the deadline, or null for what is none.",
      ""
    },
    footer = {
      "",
      "Examples:",
      "  dyak deadline --date 2020-07-06 'до 1 сентября'",
      "  printf '2020-07-06\\tмай - июнь\\n' | dyak deadline -",
      "",
      "Exit code: 0 all read; 1 a line of standard input has no date; 2 wrong usage."
    })
final class DeadlineCommand implements Callable<Integer> {
  private static final String STANDARD_INPUT = "-";

  private final Console console;

  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "PHRASE",
      description =
          "A phrase as a letter prints it; or - for lines of DATE<TAB>PHRASE on standard input.")
  private String phrase;

  @Option(
      names = "--date",
      paramLabel = "DATE",
      description = "The letter's date, YYYY-MM-DD; required unless phrases come with theirs.")
  private @Nullable LocalDate date;

  DeadlineCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    if (phrase.equals(STANDARD_INPUT)) {
      return readLines();
    }
    if (date == null) {
      throw new ParameterException(spec.commandLine(), "--date is missing: the letter's date");
    }
    print(json(phrase, date));
    return 0;
  }

  private int readLines() throws IOException {
    BufferedReader lines =
        new BufferedReader(new InputStreamReader(console.in(), StandardCharsets.UTF_8));
    int code = 0;
    int number = 0;
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      number++;
      int tab = line.indexOf('\t');
      LocalDate day = tab < 0 ? null : parsed(line.substring(0, tab));
      if (day == null) {
        console.err().println("line " + number + ": not YYYY-MM-DD<TAB>PHRASE: " + line);
        code = 1;
      }
      print(day == null ? "null" : json(line.substring(tab + 1), day));
    }
    return code;
  }

  private void print(String line) {
    PrintWriter out = spec.commandLine().getOut();
    out.print(line + "\n");
    out.flush();
  }

  private static @Nullable LocalDate parsed(String text) {
    try {
      return LocalDate.parse(text.strip());
    } catch (DateTimeException e) {
      return null;
    }
  }

  private static String json(String phrase, LocalDate date) {
    return Deadlines.parse(phrase, date).map(RecordJson::line).orElse("null");
  }
}
