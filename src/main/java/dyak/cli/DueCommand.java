package dyak.cli;

import dyak.registry.AssignmentRow;
import dyak.registry.export.CsvExport;
import dyak.registry.export.RowJson;
import dyak.registry.sql.Registry;
import dyak.registry.sql.TaskQuery;
import java.io.IOException;
import java.io.PrintWriter;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

@Command(
    name = "due",
    description = {
      "Lists what a registry says has to be done, by date.",
      "",
      "An assignment is due on the last day of its deadline; a recurring one on every day of its"
          + " series. The registry does not know what has been done.",
      ""
    },
    footer = {
      "",
      "Examples:",
      "  dyak due --on 2020-10-01 --within 1m",
      "  dyak due --overdue --assignee методическ --format csv",
      "",
      "Exit code: 0 listed, also when nothing is due; 1 the registry cannot be used; 2 wrong usage."
    })
final class DueCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Mixin private RegistryOption registry;

  @Option(
      names = "--on",
      paramLabel = "DATE",
      description = "The first day asked for, YYYY-MM-DD. Default: today.")
  private @Nullable LocalDate on;

  @Option(
      names = "--within",
      paramLabel = "TIME",
      defaultValue = "14d",
      converter = TimeConverter.class,
      description =
          "How much after it: 14d days (default), 2w weeks, 1m months; the last day counts.")
  private Period within;

  @Option(names = "--overdue", description = "Also what was due before that day.")
  private boolean overdue;

  @Option(
      names = "--unanswered",
      description = "Only of letters that no letter of the registry answers.")
  private boolean unanswered;

  @Option(
      names = "--assignee",
      paramLabel = "TEXT",
      description = "Only of assignees that contain TEXT, in any case; abbreviated or in full.")
  private @Nullable String assignee;

  @Option(
      names = "--issuer",
      paramLabel = "TEXT",
      description = "Only of issuers that contain TEXT.")
  private @Nullable String issuer;

  @Option(
      names = "--addressee",
      paramLabel = "TEXT",
      description = "Only of letters with addressees that contain TEXT.")
  private @Nullable String addressee;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "table",
      description = "table (default), csv, or json: rows as in the schema of assignment rows.")
  private Format format;

  enum Format {
    TABLE,
    CSV,
    JSON
  }

  @Override
  public Integer call() throws SQLException, IOException {
    LocalDate day = on == null ? LocalDate.now(ZoneId.systemDefault()) : on;
    TaskQuery query =
        new TaskQuery(day, day.plus(within), overdue, unanswered, assignee, issuer, addressee);
    List<AssignmentRow> rows;
    try (Registry open = registry.openExisting()) {
      rows = open.tasks(query);
    }
    PrintWriter out = spec.commandLine().getOut();
    switch (format) {
      case TABLE -> out.print(DueTable.of(rows, day));
      case CSV -> out.print(CsvExport.text(rows));
      case JSON -> out.print(RowJson.array(rows));
    }
    out.flush();
    return 0;
  }

  static final class TimeConverter implements ITypeConverter<Period> {
    private static final Pattern TIME = Pattern.compile("(\\d{1,4})([dwm])");

    @Override
    public Period convert(String text) {
      Matcher time = TIME.matcher(text);
      if (!time.matches()) {
        throw new TypeConversionException("'" + text + "' is not a time such as 14d, 2w or 1m");
      }
      int amount = Integer.parseInt(time.group(1));
      return switch (time.group(2)) {
        case "w" -> Period.ofWeeks(amount);
        case "m" -> Period.ofMonths(amount);
        default -> Period.ofDays(amount);
      };
    }
  }
}
