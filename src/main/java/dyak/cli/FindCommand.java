package dyak.cli;

import dyak.registry.sql.Found;
import dyak.registry.sql.Registry;
import java.io.PrintWriter;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
    name = "find",
    description = {
      "Finds letters and assignments of a registry by their words, in any form.",
      "",
      "All words must occur in one place: in an assignment, or in a letter's head (title, number,"
          + " issuer, addressees, documents cited).",
      ""
    },
    footer = {
      "",
      "Example:",
      "  dyak find собеседования с руководителями школ",
      "",
      "Exit code: 0 something was found; 1 nothing was; 2 wrong usage."
    })
final class FindCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Mixin private RegistryOption registry;

  @Parameters(paramLabel = "TEXT", arity = "1..*", description = "The words.")
  private List<String> words;

  @Option(
      names = "--limit",
      paramLabel = "N",
      defaultValue = "20",
      description = "Print no more than N places, best first. Default: 20.")
  private int limit;

  @Override
  public Integer call() throws SQLException {
    if (limit < 1) {
      throw new ParameterException(spec.commandLine(), "--limit " + limit + ": below 1");
    }
    List<Found> found;
    try (Registry open = registry.openExisting()) {
      found = open.find(String.join(" ", words), limit);
    }
    PrintWriter out = spec.commandLine().getOut();
    found.forEach(place -> print(place, out));
    out.flush();
    return found.isEmpty() ? 1 : 0;
  }

  private static void print(Found place, PrintWriter out) {
    String number = place.number() == null ? "б/н" : "№ " + place.number();
    String date = place.date() == null ? "" : " от " + place.date();
    String item = place.path() == null ? "" : ", п. " + place.list() + "/" + place.path();
    out.print(number + date + item + "  " + place.sourcePath() + "\n");
    out.print("    " + place.excerpt().replaceAll("\\s+", " ") + "\n");
  }
}
