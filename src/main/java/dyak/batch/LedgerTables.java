package dyak.batch;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.sqlite.SQLiteErrorCode;

/** The tables of a ledger, and its faults in words. */
final class LedgerTables {
  private static final int VERSION = 2;

  private static final String[] SETTINGS = {
    "PRAGMA locking_mode = EXCLUSIVE",
    "PRAGMA journal_mode = WAL",
    "PRAGMA synchronous = FULL",
    "PRAGMA foreign_keys = ON",
    "PRAGMA temp_store = MEMORY",
  };

  /** Takes the right to write at once, so that a second run is told so at its start. */
  private static final String CLAIM = "PRAGMA user_version = " + VERSION;

  private static final String[] TABLES = {
    "CREATE TABLE IF NOT EXISTS run (number INTEGER PRIMARY KEY, engine TEXT NOT NULL)",
    """
    CREATE TABLE IF NOT EXISTS record (
      id INTEGER PRIMARY KEY, sha256 TEXT, ending TEXT, path TEXT NOT NULL, run INTEGER NOT NULL,
      UNIQUE (sha256, ending, run))""",
    """
    CREATE TABLE IF NOT EXISTS letter (
      record INTEGER NOT NULL REFERENCES record ON DELETE CASCADE, ordinal INTEGER NOT NULL,
      status TEXT NOT NULL, kind TEXT NOT NULL, problems TEXT NOT NULL, ocr_pages INTEGER NOT NULL,
      json BLOB NOT NULL,
      PRIMARY KEY (record, ordinal))""",
    """
    CREATE TABLE IF NOT EXISTS file (
      position INTEGER PRIMARY KEY, path TEXT NOT NULL,
      record INTEGER NOT NULL REFERENCES record ON DELETE CASCADE)""",
    "CREATE INDEX IF NOT EXISTS file_record ON file (record)",
    """
    CREATE VIEW IF NOT EXISTS outcome AS
      SELECT file.path, status, kind, problems FROM file JOIN letter USING (record)
      ORDER BY position, ordinal""",
    "CREATE TEMP TABLE stale (record INTEGER PRIMARY KEY)",
  };

  /** What an older version kept was read by an older engine, so it is of no more use. */
  private static final String[] LEAVINGS = {
    "DROP VIEW IF EXISTS outcome",
    "DROP TABLE IF EXISTS file",
    "DROP TABLE IF EXISTS letter",
    "DROP TABLE IF EXISTS record",
    "DROP TABLE IF EXISTS run",
  };

  private LedgerTables() {}

  static Connection connect(Path path) throws SQLException {
    return DriverManager.getConnection(
        "jdbc:sqlite:file:" + path.toAbsolutePath().toUri().getRawPath());
  }

  static void prepare(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute("PRAGMA busy_timeout = 0");
      int version;
      try (ResultSet row = statement.executeQuery("PRAGMA user_version")) {
        version = row.getInt(1);
      }
      if (version > VERSION) {
        throw new SQLException("it is of version " + version + ", this program's is " + VERSION);
      }
      execute(statement, SETTINGS);
      if (version != VERSION) {
        execute(statement, LEAVINGS);
      }
      execute(statement, CLAIM);
      execute(statement, TABLES);
    }
    connection.setAutoCommit(false);
  }

  private static void execute(Statement statement, String... commands) throws SQLException {
    for (String command : commands) {
      statement.execute(command);
    }
  }

  /** What a user can do about a fault. */
  static IOException told(Path ledger, SQLException fault) {
    SQLiteErrorCode code = SQLiteErrorCode.getErrorCode(fault.getErrorCode() & 0xFF);
    String told =
        switch (code) {
          case SQLITE_BUSY, SQLITE_LOCKED -> "another run is using it: wait until it has ended";
          case SQLITE_FULL -> "the disk is full: make room and run again; what was done is kept";
          case SQLITE_NOTADB, SQLITE_CORRUPT ->
              "it is damaged: delete it, and everything is converted anew";
          case SQLITE_CANTOPEN, SQLITE_READONLY, SQLITE_PERM -> "it cannot be written";
          default -> String.valueOf(fault.getMessage());
        };
    return new IOException("ledger " + ledger + ": " + told, fault);
  }
}
