package dyak.cli;

import dyak.registry.sql.Registry;
import dyak.registry.sql.RegistryUrl;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** {@code --jdbc URL}: which registry a command works on. */
final class RegistryOption {
  private static final String DEFAULT = "sqlite:registry.db";

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  @Option(
      names = "--jdbc",
      paramLabel = "URL",
      defaultValue = DEFAULT,
      converter = UrlConverter.class,
      description =
          "The registry: sqlite:FILE, postgresql://USER:PASSWORD@HOST/DATABASE or a JDBC URL of"
              + " one of the two. Default: "
              + DEFAULT
              + ".")
  private RegistryUrl url;

  /** The registry, made when it is not there. */
  Registry open() throws SQLException {
    return Registry.open(url);
  }

  /** The registry, which must be there. */
  Registry openExisting() throws SQLException {
    return openExisting(url, spec);
  }

  static Registry openExisting(RegistryUrl url, CommandSpec spec) throws SQLException {
    @Nullable String missing = url.missingFile();
    if (missing != null) {
      throw new ParameterException(
          spec.commandLine(), "no registry: " + missing + " ('dyak load' makes one)");
    }
    return Registry.open(url);
  }

  static final class UrlConverter implements ITypeConverter<RegistryUrl> {
    @Override
    public RegistryUrl convert(String text) {
      try {
        return RegistryUrl.parse(text);
      } catch (IllegalArgumentException e) {
        throw new TypeConversionException(e.getMessage());
      }
    }
  }
}
