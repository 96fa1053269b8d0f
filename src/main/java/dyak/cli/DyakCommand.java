package dyak.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

@Command(
    name = "dyak",
    addMethodSubcommands = false,
    description = "Turns official Russian letters into normalised JSON records.",
    versionProvider = DyakCommand.Version.class,
    synopsisSubcommandLabel = "COMMAND",
    footer = {
      "",
      "Exit code: 0 all is well; 1 some letters failed, or were read only in part, or a score is"
          + " too low; 2 wrong usage.",
      "'dyak COMMAND --help' tells more about a command."
    })
@SuppressWarnings("unused") // picocli acts on the two options itself
final class DyakCommand implements Runnable {
  @Spec private CommandSpec spec;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      scope = ScopeType.INHERIT,
      description = "Prints this help.")
  private boolean help;

  @Option(
      names = {"-V", "--version"},
      versionHelp = true,
      description = "Prints the version.")
  private boolean version;

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "a command is missing");
  }

  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      String version = DyakCommand.class.getPackage().getImplementationVersion();
      return new String[] {"dyak " + (version == null ? "(not packaged)" : version)};
    }
  }
}
