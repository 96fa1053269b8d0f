package dyak.registry.sql;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Where a registry is: {@code sqlite:registry.db}, {@code postgresql://user:password@host/letters},
 * or a JDBC URL of either database.
 */
public record RegistryUrl(String jdbc, Dialect dialect) {
  private static final String SQLITE = "jdbc:sqlite:";

  /**
   * Reads a URL.
   *
   * @throws IllegalArgumentException naming what is wrong with it
   */
  public static RegistryUrl parse(String text) {
    if (text.startsWith("sqlite:") && text.length() > "sqlite:".length()) {
      return new RegistryUrl("jdbc:" + text, Dialect.SQLITE);
    }
    if (text.startsWith(SQLITE)) {
      return new RegistryUrl(text, Dialect.SQLITE);
    }
    if (text.startsWith("postgresql://") || text.startsWith("postgres://")) {
      return new RegistryUrl(postgres(text), Dialect.POSTGRESQL);
    }
    if (text.startsWith("jdbc:postgresql:")) {
      return new RegistryUrl(text, Dialect.POSTGRESQL);
    }
    throw new IllegalArgumentException(
        "not a registry: expected sqlite:FILE, postgresql://… or a JDBC URL of one of the two");
  }

  /** Whether a text looks like a URL rather than a file name. */
  public static boolean isUrl(String text) {
    return text.matches("(?s)(?:sqlite|jdbc|postgres(?:ql)?):.*");
  }

  /** The SQLite file that is not there; null when it is, or when a server has to say. */
  public @Nullable String missingFile() {
    if (dialect != Dialect.SQLITE) {
      return null;
    }
    String file = jdbc.substring(SQLITE.length()).replaceFirst("\\?.*", "");
    boolean special = file.isEmpty() || file.startsWith("file:") || file.startsWith(":");
    return special || Files.exists(Path.of(file)) ? null : file;
  }

  /** The driver knows user and password only as parameters. */
  private static String postgres(String text) {
    URI uri;
    try {
      uri = URI.create(text);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(
          "not a URL: write special characters as their percent codes", e);
    }
    StringBuilder jdbc = new StringBuilder("jdbc:postgresql://");
    String authority = uri.getRawAuthority() == null ? "" : uri.getRawAuthority();
    jdbc.append(authority.substring(authority.lastIndexOf('@') + 1)).append(uri.getRawPath());
    String mark = "?";
    if (uri.getRawQuery() != null) {
      jdbc.append(mark).append(uri.getRawQuery());
      mark = "&";
    }
    String user = uri.getUserInfo();
    if (user != null) {
      int colon = user.indexOf(':');
      jdbc.append(mark)
          .append("user=")
          .append(encoded(colon < 0 ? user : user.substring(0, colon)));
      if (colon >= 0) {
        jdbc.append("&password=").append(encoded(user.substring(colon + 1)));
      }
    }
    return jdbc.toString();
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
