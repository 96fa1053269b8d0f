package dyak.registry.sql;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.Properties;

/** The databases that can hold a registry, and the little in which they differ. */
public enum Dialect {
  // the first statement of an immediate transaction locks the file
  SQLITE("sqlite", "select 1"),
  POSTGRESQL("postgresql", "select pg_advisory_xact_lock(6479190)");

  private final String folder;
  private final String lock;

  Dialect(String folder, String lock) {
    this.folder = folder;
    this.lock = lock;
  }

  /** Where the migrations of this database alone are. */
  String folder() {
    return folder;
  }

  Properties settings() {
    Map<String, String> settings =
        this == SQLITE
            ? Map.of(
                "journal_mode", "WAL",
                "synchronous", "NORMAL",
                "busy_timeout", "60000",
                "foreign_keys", "true",
                "transaction_mode", "IMMEDIATE")
            : Map.of("reWriteBatchedInserts", "true", "ApplicationName", "dyak");
    Properties properties = new Properties();
    properties.putAll(settings);
    return properties;
  }

  /** Begins a transaction that no other loader shares; waits for theirs. */
  void lock(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(lock);
    }
  }

  SearchIndex searchIndex(Connection connection) throws SQLException {
    return this == SQLITE ? new StemIndex(connection) : new VectorIndex();
  }
}
