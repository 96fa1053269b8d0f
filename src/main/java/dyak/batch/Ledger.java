package dyak.batch;

import dyak.record.Kind;
import dyak.record.Status;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a run knows, in SQLite beside its output: every record, deflated, under the content it was
 * read from, and the files in their order. One run at a time may hold it. Whatever was kept, once a
 * second and at the end, survives the process, however that ends.
 */
final class Ledger implements Closeable {
  private static final long KEEP_EVERY_NANOS = 1_000_000_000L;

  private final Connection connection;
  private final Path path;
  private long run;
  private long kept = System.nanoTime();
  private @Nullable SQLException broken;

  /** Opens a database; tests open one whose writes fail. */
  @FunctionalInterface
  interface Opener {
    Connection open(Path path) throws SQLException;
  }

  /** The records of one content, and whether this run has read it. */
  record Entry(long record, boolean ofThisRun, List<Outcome> letters) {}

  /** Takes a line for each letter, in the order of the files. */
  @FunctionalInterface
  interface Lines {
    void accept(String line) throws IOException;
  }

  @FunctionalInterface
  private interface Work<T> {
    T run() throws SQLException, IOException;
  }

  private Ledger(Connection connection, Path path) {
    this.connection = connection;
    this.path = path;
  }

  /**
   * Opens a ledger for a run. Records of another engine are stale, and so are those that the
   * options ask to read anew; they are kept until the run is finished, lest one that was begun by
   * mistake should cost them.
   */
  static Ledger open(Path path, Opener opener, String engine, BatchOptions options)
      throws IOException {
    Ledger ledger;
    try {
      ledger = new Ledger(opener.open(path), path);
    } catch (SQLException e) {
      throw LedgerTables.told(path, e);
    }
    try {
      ledger.sql(() -> ledger.begin(engine, options));
      return ledger;
    } catch (IOException e) {
      ledger.close();
      throw e;
    }
  }

  private boolean begin(String engine, BatchOptions options) throws SQLException {
    LedgerTables.prepare(connection);
    execute("DELETE FROM file");
    execute("DELETE FROM record WHERE sha256 IS NULL");
    if (options.force()) {
      execute("INSERT INTO stale SELECT id FROM record");
    } else {
      execute(
          "INSERT INTO stale SELECT id FROM record JOIN run ON number = run WHERE engine <> ?",
          engine);
    }
    for (Status status : options.retry()) {
      execute(
          "INSERT OR IGNORE INTO stale SELECT record FROM letter WHERE status = ?", status.code());
    }
    execute("INSERT INTO run (engine) VALUES (?)", engine);
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("SELECT max(number) FROM run")) {
      run = row.getLong(1);
    }
    connection.commit();
    return true;
  }

  /** What is known of a content, told of a file that is named {@code name}. */
  Optional<Entry> find(Content content, String name) throws IOException {
    return sql(
        () -> {
          try (PreparedStatement select =
              prepared(
                  "SELECT record.id, record.path, run, status, kind, problems, ocr_pages, json"
                      + " FROM record LEFT JOIN letter ON letter.record = record.id"
                      + " WHERE record.id = (SELECT max(id) FROM record"
                      + " WHERE sha256 = ? AND ending = ? AND id NOT IN (SELECT record FROM stale))"
                      + " ORDER BY ordinal",
                  content.sha256(),
                  content.ending())) {
            ResultSet row = select.executeQuery();
            return row.next() ? Optional.of(entry(row, name)) : Optional.<Entry>empty();
          }
        });
  }

  private Entry entry(ResultSet row, String name) throws SQLException, IOException {
    long record = row.getLong(1);
    String readAs = row.getString(2);
    boolean ofThisRun = row.getLong(3) == run;
    List<Outcome> letters = new ArrayList<>();
    do {
      if (row.getString(4) != null) {
        String problems = row.getString(6);
        letters.add(
            new Outcome(
                constant(Status.class, row.getString(4)),
                constant(Kind.class, row.getString(5)),
                problems.isEmpty() ? List.of() : List.of(problems.split(" ")),
                row.getInt(7),
                OtherPath.line(Deflated.text(row.getBytes(8)), readAs, name)));
      }
    } while (row.next());
    return new Entry(record, ofThisRun, letters);
  }

  private static <E extends Enum<E>> E constant(Class<E> type, String code) {
    return Enum.valueOf(type, code.toUpperCase(Locale.ROOT).replace('-', '_'));
  }

  /** Adds what was read from a content, or from a file whose content could not be told. */
  long add(@Nullable Content content, String readAs, List<Outcome> letters) throws IOException {
    return sql(
        () -> {
          execute(
              "INSERT INTO record (sha256, ending, path, run) VALUES (?, ?, ?, ?)",
              content == null ? null : content.sha256(),
              content == null ? null : content.ending(),
              readAs,
              run);
          long record;
          try (Statement statement = connection.createStatement();
              ResultSet row = statement.executeQuery("SELECT last_insert_rowid()")) {
            record = row.getLong(1);
          }
          int ordinal = 0;
          for (Outcome letter : letters) {
            execute(
                "INSERT INTO letter VALUES (?, ?, ?, ?, ?, ?, ?)",
                record,
                ordinal++,
                letter.status().code(),
                letter.kind().code(),
                String.join(" ", letter.problems()),
                letter.ocrPages(),
                Deflated.bytes(letter.json()));
          }
          return record;
        });
  }

  /** Notes that the file at a position of the input has these records. */
  void account(int position, String name, long record) throws IOException {
    sql(
        () -> {
          execute("INSERT INTO file VALUES (?, ?, ?)", position, name, record);
          if (System.nanoTime() - kept > KEEP_EVERY_NANOS) {
            connection.commit();
            kept = System.nanoTime();
          }
          return true;
        });
  }

  /** Keeps all that was added, then gives out all lines. */
  void copyTo(Lines lines) throws IOException {
    sql(
        () -> {
          connection.commit();
          try (Statement select = connection.createStatement();
              ResultSet row =
                  select.executeQuery(
                      "SELECT json, record.path, file.path FROM file"
                          + " JOIN record ON record.id = file.record"
                          + " JOIN letter ON letter.record = file.record"
                          + " ORDER BY position, ordinal")) {
            while (row.next()) {
              lines.accept(
                  OtherPath.line(
                      Deflated.text(row.getBytes(1)), row.getString(2), row.getString(3)));
            }
          }
          return true;
        });
  }

  /** Forgets what the run had no use for, when its output is there. */
  void finish() throws IOException {
    sql(
        () -> {
          execute("DELETE FROM record WHERE id NOT IN (SELECT record FROM file)");
          execute("DELETE FROM run WHERE number NOT IN (SELECT run FROM record)");
          connection.commit();
          return true;
        });
  }

  private void execute(String sql, @Nullable Object... values) throws SQLException {
    try (PreparedStatement statement = prepared(sql, values)) {
      statement.executeUpdate();
    }
  }

  private PreparedStatement prepared(String sql, @Nullable Object... values) throws SQLException {
    PreparedStatement statement = connection.prepareStatement(sql);
    for (int i = 0; i < values.length; i++) {
      statement.setObject(i + 1, values[i]);
    }
    return statement;
  }

  private synchronized <T> T sql(Work<T> work) throws IOException {
    if (broken != null) {
      throw LedgerTables.told(path, broken);
    }
    try {
      return work.run();
    } catch (SQLException e) {
      broken = e;
      undo(e);
      throw LedgerTables.told(path, e);
    }
  }

  /** Half of what a step wrote must not be kept by the next one. */
  private void undo(SQLException fault) {
    try {
      connection.rollback();
    } catch (SQLException e) {
      fault.addSuppressed(e);
    }
  }

  /** What was not kept is undone. */
  @Override
  public synchronized void close() throws IOException {
    try {
      connection.close();
    } catch (SQLException e) {
      throw LedgerTables.told(path, e);
    }
  }
}
