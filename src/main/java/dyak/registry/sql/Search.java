package dyak.registry.sql;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Full-text search, the same on both databases but for the index. */
final class Search {
  private static final int BEFORE = 60;
  private static final int AROUND = 200;

  private final Connection connection;
  private final SearchIndex index;
  private final Stems stems = new Stems();

  Search(Connection connection, SearchIndex index) {
    this.connection = connection;
    this.index = index;
  }

  List<Found> find(String words, int limit) throws SQLException {
    String condition = index.condition(words);
    List<Found> found = new ArrayList<>();
    if (condition.isBlank()) {
      return found;
    }
    String sql =
        "select l.letter_key, l.number, l.letter_date, l.issuer, l.title, l.source_path, f.list_no,"
            + " f.path, f.body from (select t.id, t.letter_id, t.list_no, t.path, t.body "
            + index.query()
            + " limit ?) f join letters l on l.id = f.letter_id";
    try (PreparedStatement select = connection.prepareStatement(sql)) {
      Insert.bind(select, condition, limit);
      try (ResultSet rows = select.executeQuery()) {
        while (rows.next()) {
          found.add(row(rows, words));
        }
      }
    }
    return found;
  }

  private Found row(ResultSet rows, String words) throws SQLException {
    return new Found(
        rows.getString("letter_key"),
        rows.getString("number"),
        rows.getString("letter_date"),
        rows.getString("issuer"),
        rows.getString("title"),
        rows.getObject("list_no") == null ? null : rows.getInt("list_no"),
        rows.getString("path"),
        excerpt(rows.getString("body"), words),
        rows.getString("source_path"));
  }

  private String excerpt(String body, String words) {
    int word = stems.firstOf(stems.of(words), body);
    int from = word <= BEFORE ? 0 : body.indexOf(' ', word - BEFORE);
    from = from < 0 || from > word ? word : from;
    int to = Math.min(body.length(), from + AROUND);
    return (from == 0 ? "" : "…")
        + body.substring(from, to).strip()
        + (to == body.length() ? "" : "…");
  }
}
