package dyak.registry.sql;

import dyak.record.PageRange;
import dyak.record.Source;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The files that letters were read from. */
final class SourceTable implements AutoCloseable {
  private final PreparedStatement byContent;
  private final PreparedStatement byLetter;
  private final PreparedStatement delete;
  private final PreparedStatement insert;

  /** A source as stored: whose it is, and what was read from it last. */
  record Row(String id, long letter, String content, String path, String fingerprint) {}

  SourceTable(Connection connection) throws SQLException {
    String select =
        "select id, letter_id, content_key, path, fingerprint from letter_sources where ";
    byContent = connection.prepareStatement(select + "content_key = ? order by letter_id, id");
    byLetter = connection.prepareStatement(select + "letter_id = ?");
    delete = connection.prepareStatement("delete from letter_sources where id = ?");
    insert =
        connection.prepareStatement(
            "insert into letter_sources (id, letter_id, content_key, path, sha256, media_type,"
                + " bytes, page_from, page_to, text_origin, fingerprint)"
                + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
  }

  List<Row> withContent(String key) throws SQLException {
    return rows(byContent, key);
  }

  List<Row> of(long letter) throws SQLException {
    return rows(byLetter, letter);
  }

  private static List<Row> rows(PreparedStatement select, Object key) throws SQLException {
    Insert.bind(select, key);
    List<Row> found = new ArrayList<>();
    try (ResultSet rows = select.executeQuery()) {
      while (rows.next()) {
        found.add(
            new Row(
                rows.getString(1),
                rows.getLong(2),
                rows.getString(3),
                rows.getString(4),
                rows.getString(5)));
      }
    }
    return found;
  }

  void delete(Row row) throws SQLException {
    Insert.bind(delete, row.id());
    delete.executeUpdate();
  }

  void insert(long letter, Reading reading) throws SQLException {
    Source source = reading.source();
    PageRange pages = source.pages();
    Insert.bind(
        insert,
        reading.sourceId(),
        letter,
        reading.keys().content(),
        source.path(),
        source.sha256(),
        source.mediaType(),
        source.bytes(),
        pages == null ? null : pages.from(),
        pages == null ? null : pages.to(),
        origin(source),
        reading.fingerprint());
    insert.executeUpdate();
  }

  private static @Nullable String origin(Source source) {
    return source.textOrigin() == null ? null : source.textOrigin().code();
  }

  @Override
  public void close() throws SQLException {
    byContent.close();
    byLetter.close();
    delete.close();
    insert.close();
  }
}
