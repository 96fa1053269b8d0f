package dyak.registry.sql;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;

/** Empty databases, as many as tests want: SQLite files, and a PostgreSQL server of its own. */
public final class Databases {
  private static final AtomicInteger COUNT = new AtomicInteger();

  private Databases() {}

  /** Started with the first test that asks for it, stopped with the Java process. */
  private static final class Server {
    private static final Server ONLY = start();

    private final @Nullable EmbeddedPostgres postgres;
    private final @Nullable Exception fault;

    private Server(@Nullable EmbeddedPostgres postgres, @Nullable Exception fault) {
      this.postgres = postgres;
      this.fault = fault;
    }

    private static Server start() {
      try {
        return new Server(
            EmbeddedPostgres.builder()
                .setServerConfig("fsync", "off")
                .setServerConfig("synchronous_commit", "off")
                .start(),
            null);
      } catch (IOException | RuntimeException e) {
        return new Server(null, e);
      }
    }

    /** Where PostgreSQL may not run, its tests are skipped; with the property it has to. */
    private static EmbeddedPostgres postgres() {
      if (ONLY.postgres == null) {
        String reason = "PostgreSQL does not start on this machine: " + ONLY.fault;
        if (Boolean.getBoolean("dyak.postgres.required")) {
          throw new IllegalStateException(reason, ONLY.fault);
        }
        Assumptions.abort(reason);
      }
      return ONLY.postgres;
    }
  }

  public static RegistryUrl fresh(Dialect dialect, Path folder) throws SQLException {
    String name = "registry" + COUNT.incrementAndGet();
    if (dialect == Dialect.SQLITE) {
      return RegistryUrl.parse("sqlite:" + folder.resolve(name + ".db"));
    }
    try (Connection connection = Server.postgres().getPostgresDatabase().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("create database " + name);
    }
    return RegistryUrl.parse(
        "postgresql://postgres:postgres@localhost:" + Server.postgres().getPort() + "/" + name);
  }

  /** The rows of a query, values divided by {@code |}, nulls as {@code -}. */
  public static List<String> rows(RegistryUrl url, String sql) throws SQLException {
    List<String> lines = new ArrayList<>();
    try (Connection connection = DriverManager.getConnection(url.jdbc());
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      int columns = rows.getMetaData().getColumnCount();
      while (rows.next()) {
        List<String> values = new ArrayList<>();
        for (int i = 1; i <= columns; i++) {
          String value = rows.getString(i);
          values.add(value == null ? "-" : value);
        }
        lines.add(String.join(" | ", values));
      }
    }
    return lines;
  }

  public static int count(RegistryUrl url, String table) throws SQLException {
    return Integer.parseInt(rows(url, "select count(*) from " + table).get(0));
  }
}
