package dyak.registry.sql;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/**
 * SQLite's FTS5 over stems, since it knows no Russian: «собеседованиях» is kept as «собеседован».
 */
final class StemIndex implements SearchIndex {
  private final PreparedStatement insert;
  private final PreparedStatement delete;
  private final Stems stems = new Stems();

  StemIndex(Connection connection) throws SQLException {
    insert = connection.prepareStatement("insert into letter_search (rowid, stems) values (?, ?)");
    delete =
        connection.prepareStatement(
            "delete from letter_search"
                + " where rowid in (select id from letter_texts where letter_id = ?)");
  }

  @Override
  public void add(long id, String body) throws SQLException {
    insert.setLong(1, id);
    insert.setString(2, String.join(" ", stems.of(body)));
    insert.addBatch();
  }

  @Override
  public void flush() throws SQLException {
    insert.executeBatch();
  }

  @Override
  public void remove(long letter) throws SQLException {
    delete.setLong(1, letter);
    delete.executeUpdate();
  }

  @Override
  public String query() {
    return "from letter_texts t join letter_search s on s.rowid = t.id"
        + " where letter_search match ? order by bm25(letter_search), t.id";
  }

  @Override
  public String condition(String words) {
    return stems.of(words).stream()
        .map(stem -> '"' + stem + '"')
        .reduce((one, other) -> one + " AND " + other)
        .orElse("");
  }

  @Override
  public void close() throws SQLException {
    insert.close();
    delete.close();
  }
}
