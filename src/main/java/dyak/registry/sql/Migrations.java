package dyak.registry.sql;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

/** Opens a database and brings its schema up to this version of Dyak. */
final class Migrations {
  private static final String FOLDER = "classpath:dyak/registry/sql/";
  private static final int ATTEMPTS = 20;
  private static final long PAUSE_MILLIS = 150;

  private Migrations() {}

  /** SQLite has no lock that spans the creation of a schema, so a second creator tries again. */
  static Connection open(RegistryUrl url) throws SQLException {
    for (int attempt = 1; ; attempt++) {
      try {
        Connection connection = DriverManager.getConnection(url.jdbc(), url.dialect().settings());
        migrate(url);
        return connection;
      } catch (SQLException | FlywayException e) {
        if (url.dialect() != Dialect.SQLITE || attempt == ATTEMPTS) {
          throw e instanceof SQLException sql ? sql : new SQLException(e.getMessage(), e);
        }
        pause();
      }
    }
  }

  private static void migrate(RegistryUrl url) {
    Flyway.configure()
        .dataSource(url.jdbc(), null, null)
        .locations(FOLDER + "both", FOLDER + url.dialect().folder())
        .table("dyak_schema")
        .load()
        .migrate();
  }

  private static void pause() throws SQLException {
    try {
      Thread.sleep(PAUSE_MILLIS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new SQLException("interrupted while opening the registry", e);
    }
  }
}
