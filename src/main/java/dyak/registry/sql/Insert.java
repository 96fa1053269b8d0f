package dyak.registry.sql;

import dyak.registry.SafeText;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import org.jspecify.annotations.Nullable;

/** Rows for one table, sent to the database together. */
final class Insert implements AutoCloseable {
  private final PreparedStatement statement;
  private boolean pending;

  Insert(Connection connection, String table, String columns) throws SQLException {
    int count = columns.split(",").length;
    String marks = String.join(", ", Collections.nCopies(count, "?"));
    statement =
        connection.prepareStatement(
            "insert into " + table + " (" + columns + ") values (" + marks + ")");
  }

  void add(@Nullable Object... values) throws SQLException {
    bind(statement, values);
    statement.addBatch();
    pending = true;
  }

  void flush() throws SQLException {
    if (pending) {
      statement.executeBatch();
      pending = false;
    }
  }

  void discard() throws SQLException {
    statement.clearBatch();
    pending = false;
  }

  /** Binds texts, whole numbers and dates; no database takes NUL in a text. */
  static void bind(PreparedStatement statement, @Nullable Object... values) throws SQLException {
    for (int i = 0; i < values.length; i++) {
      Object value = values[i];
      if (value == null) {
        statement.setNull(i + 1, Types.NULL);
      } else if (value instanceof String text) {
        statement.setString(i + 1, SafeText.of(text));
      } else if (value instanceof LocalDate || value instanceof Integer || value instanceof Long) {
        statement.setObject(i + 1, value);
      } else {
        throw new IllegalArgumentException(value.getClass() + " in " + Arrays.toString(values));
      }
    }
  }

  @Override
  public void close() throws SQLException {
    statement.close();
  }
}
