package dyak.registry.sql;

import dyak.record.LetterRecord;
import dyak.registry.AssignmentRow;
import dyak.write.RecordReader;
import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/** An open registry; made, or brought up to date, on opening. For one thread. */
public final class Registry implements AutoCloseable {
  private static final int ROWS_AT_A_TIME = 100;

  private final Connection connection;
  private final Dialect dialect;

  private Registry(Connection connection, Dialect dialect) {
    this.connection = connection;
    this.dialect = dialect;
  }

  public static Registry open(RegistryUrl url) throws SQLException {
    return new Registry(Migrations.open(url), url.dialect());
  }

  /** Takes records; only one of this registry at a time. */
  public Loader loader() throws SQLException {
    return new Loader(connection, dialect);
  }

  /** What has to be done in a stretch of time, by date. */
  public List<AssignmentRow> tasks(TaskQuery query) throws SQLException {
    return new TaskTable(connection).find(query);
  }

  /** Letters and assignments in which all of the words occur, in any form, best first. */
  public List<Found> find(String words, int limit) throws SQLException {
    try (SearchIndex index = dialect.searchIndex(connection)) {
      return new Search(connection, index).find(words, limit);
    }
  }

  /** Hands on every letter as it was loaded, the oldest entry first. */
  public void letters(RecordReader.Receiver receiver) throws SQLException, IOException {
    // PostgreSQL sends rows piecemeal only inside a transaction
    connection.setAutoCommit(false);
    try (Statement statement = connection.createStatement()) {
      statement.setFetchSize(ROWS_AT_A_TIME);
      try (ResultSet rows = statement.executeQuery("select record from letters order by id")) {
        while (rows.next()) {
          LetterRecord letter = RecordReader.parse(rows.getString(1));
          receiver.accept(letter);
        }
      }
    } finally {
      connection.rollback();
      connection.setAutoCommit(true);
    }
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }
}
