package dyak.registry.sql;

import dyak.registry.SafeText;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** What can be searched, in pieces that PostgreSQL accepts: a tsvector ends at a megabyte. */
final class TextTable implements AutoCloseable {
  private static final int PIECE = 100_000;

  private final SearchIndex index;
  private final Insert insert;
  private final PreparedStatement last;
  private long id;

  TextTable(Connection connection, SearchIndex index) throws SQLException {
    this.index = index;
    insert = new Insert(connection, "letter_texts", "id, letter_id, list_no, path, body");
    last = connection.prepareStatement("select coalesce(max(id), 0) from letter_texts");
  }

  void begin() throws SQLException {
    insert.discard();
    try (ResultSet row = last.executeQuery()) {
      row.next();
      id = row.getLong(1);
    }
  }

  void add(long letter, @Nullable Integer list, @Nullable String path, String body)
      throws SQLException {
    for (int from = 0; from < body.length(); from += PIECE) {
      String piece = SafeText.of(body.substring(from, Math.min(from + PIECE, body.length())));
      id++;
      insert.add(id, letter, list, path, piece);
      index.add(id, piece);
    }
  }

  void flush() throws SQLException {
    insert.flush();
    index.flush();
  }

  void unindex(long letter) throws SQLException {
    index.remove(letter);
  }

  @Override
  public void close() throws SQLException {
    insert.close();
    last.close();
  }
}
