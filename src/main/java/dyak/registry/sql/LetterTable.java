package dyak.registry.sql;

import dyak.record.Addressee;
import dyak.record.Issuer;
import dyak.record.LetterRecord;
import dyak.record.ReplyTo;
import dyak.registry.AssignmentRows;
import dyak.registry.LetterKeys;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** The table of letters: by which key one is known, and what it says now. */
final class LetterTable implements AutoCloseable {
  private static final String COLUMNS =
      "letter_key, inn_key, name_key, status, kind, issuer, issuer_inn, number, number_key,"
          + " letter_date, reply_number, reply_number_key, reply_date, place, restriction,"
          + " addressees, title, source_path, quality, fingerprint, record";

  private final PreparedStatement byInn;
  private final PreparedStatement byName;
  private final PreparedStatement byId;
  private final PreparedStatement insert;
  private final PreparedStatement update;
  private final PreparedStatement delete;

  LetterTable(Connection connection) throws SQLException {
    String select = "select id, inn_key, quality, fingerprint from letters where ";
    byInn = connection.prepareStatement(select + "inn_key = ?");
    byName = connection.prepareStatement(select + "name_key = ? order by id");
    byId = connection.prepareStatement(select + "id = ?");
    String[] columns = COLUMNS.split(", ");
    insert =
        connection.prepareStatement(
            "insert into letters ("
                + COLUMNS
                + ", id) values ("
                + "?, ".repeat(columns.length)
                + "?)");
    update =
        connection.prepareStatement(
            "update letters set " + String.join(" = ?, ", columns) + " = ? where id = ?");
    delete = connection.prepareStatement("delete from letters where id = ?");
  }

  /** The letter with the same issuer, number and date. Two INNs are two issuers of one name. */
  @Nullable Stored find(LetterKeys keys) throws SQLException {
    Stored same = keys.inn() == null ? null : first(byInn, keys.inn(), null);
    return same != null || keys.name() == null ? same : first(byName, keys.name(), keys.inn());
  }

  @Nullable Stored find(long id) throws SQLException {
    return first(byId, id, null);
  }

  private static @Nullable Stored first(PreparedStatement select, Object key, @Nullable String inn)
      throws SQLException {
    Insert.bind(select, key);
    try (ResultSet rows = select.executeQuery()) {
      while (rows.next()) {
        Stored stored =
            new Stored(rows.getLong(1), rows.getString(2), rows.getInt(3), rows.getString(4));
        if (inn == null || stored.inn() == null) {
          return stored;
        }
      }
      return null;
    }
  }

  void insert(long id, Reading reading) throws SQLException {
    write(insert, id, reading, reading.keys().inn());
  }

  /** An INN that was known stays known. */
  void update(Stored stored, Reading reading) throws SQLException {
    LetterKeys keys = reading.keys();
    boolean named = keys.inn() == null && keys.name() != null;
    write(update, stored.id(), reading, named ? stored.inn() : keys.inn());
  }

  void delete(long id) throws SQLException {
    Insert.bind(delete, id);
    delete.executeUpdate();
  }

  private static void write(
      PreparedStatement statement, long id, Reading reading, @Nullable String inn)
      throws SQLException {
    LetterRecord letter = reading.letter();
    LetterKeys keys = reading.keys();
    Issuer issuer = letter.issuer();
    ReplyTo reply = letter.inReplyTo();
    Insert.bind(
        statement,
        keys.main(),
        inn,
        keys.name(),
        letter.status().code(),
        letter.kind().code(),
        issuer == null ? null : issuer.name(),
        issuer == null ? null : issuer.inn(),
        letter.number(),
        LetterKeys.number(letter.number()),
        letter.date(),
        reply == null ? null : reply.number(),
        reply == null ? null : LetterKeys.number(reply.number()),
        reply == null ? null : reply.date(),
        letter.place(),
        letter.restriction(),
        AssignmentRows.cell(letter.addressees().stream().map(Addressee::text)),
        letter.title(),
        letter.source().path(),
        reading.quality(),
        reading.fingerprint(),
        reading.json(),
        id);
    statement.executeUpdate();
  }

  @Override
  public void close() throws SQLException {
    for (PreparedStatement statement :
        new PreparedStatement[] {byInn, byName, byId, insert, update, delete}) {
      statement.close();
    }
  }
}
