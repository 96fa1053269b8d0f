package dyak.registry.sql;

import dyak.record.LetterRecord;
import dyak.record.Source;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Puts records into the registry, some hundred in one transaction. What a crash loses is the batch
 * under way; loading the same records again adds it and leaves the rest alone.
 *
 * <p>A record of a file that the registry knows replaces what was read from that file before. A
 * record of another file with the same letter becomes its second source, and speaks for the letter
 * only when it was read better.
 */
public final class Loader implements AutoCloseable {
  private static final int BATCH = 250;

  private final Connection connection;
  private final Dialect dialect;
  private final SearchIndex index;
  private final LetterTable letters;
  private final SourceTable sources;
  private final ContentTables contents;
  private final PreparedStatement last;
  private @Nullable Source previous;
  private int ordinal;
  private int inBatch;
  private long lastId;
  private LoadSummary committed = new LoadSummary(0, 0, 0, 0);
  private LoadSummary summary = committed;

  Loader(Connection connection, Dialect dialect) throws SQLException {
    this.connection = connection;
    this.dialect = dialect;
    index = dialect.searchIndex(connection);
    letters = new LetterTable(connection);
    sources = new SourceTable(connection);
    contents = new ContentTables(connection, index);
    last = connection.prepareStatement("select coalesce(max(id), 0) from letters");
  }

  /** Adds a record; records of one file follow one another. */
  public void add(LetterRecord letter) throws SQLException {
    if (inBatch == 0) {
      begin();
    }
    ordinal = letter.source().equals(previous) ? ordinal + 1 : 1;
    previous = letter.source();
    store(Reading.of(letter, ordinal));
    if (++inBatch == BATCH) {
      commit();
    }
  }

  /** Writes what is under way and tells what was done. */
  public LoadSummary finish() throws SQLException {
    if (inBatch > 0) {
      commit();
    }
    return committed;
  }

  private void begin() throws SQLException {
    connection.setAutoCommit(false);
    dialect.lock(connection);
    contents.begin();
    try (ResultSet row = last.executeQuery()) {
      row.next();
      lastId = row.getLong(1);
    }
  }

  private void commit() throws SQLException {
    contents.flush();
    connection.commit();
    inBatch = 0;
    committed = summary;
  }

  private void store(Reading reading) throws SQLException {
    List<SourceTable.Row> owners = sources.withContent(reading.keys().content());
    for (SourceTable.Row owner : owners) {
      if (owner.id().equals(reading.sourceId())
          && owner.fingerprint().equals(reading.fingerprint())) {
        summary = summary.plus(0, 0, 0, 1);
        return;
      }
    }
    Stored letter = letters.find(reading.keys());
    if (letter == null) {
      letter = ownLetter(owners, reading);
    }
    if (letter == null) {
      letters.insert(++lastId, reading);
      detach(owners, lastId, reading);
      sources.insert(lastId, reading);
      contents.add(lastId, reading.letter());
      summary = summary.plus(1, 0, 0, 0);
    } else {
      join(letter, owners, reading);
    }
  }

  /** The letter read from the same bytes before, unless other bytes say that it is another. */
  private @Nullable Stored ownLetter(List<SourceTable.Row> owners, Reading reading)
      throws SQLException {
    for (SourceTable.Row owner : owners) {
      boolean alone =
          sources.of(owner.letter()).stream()
              .allMatch(row -> row.content().equals(reading.keys().content()));
      if (alone) {
        return letters.find(owner.letter());
      }
    }
    return null;
  }

  private void join(Stored letter, List<SourceTable.Row> owners, Reading reading)
      throws SQLException {
    boolean known = !owners.isEmpty();
    for (SourceTable.Row row : sources.of(letter.id())) {
      if (samePages(row, reading)) {
        known = true;
        sources.delete(row);
      }
    }
    detach(owners, letter.id(), reading);
    sources.insert(letter.id(), reading);
    boolean news = !letter.fingerprint().equals(reading.fingerprint());
    if (news && (known || reading.quality() > letter.quality())) {
      contents.remove(letter.id());
      letters.update(letter, reading);
      contents.add(letter.id(), reading.letter());
      summary = summary.plus(0, 1, 0, 0);
    } else {
      summary = summary.plus(0, 0, 1, 0);
    }
  }

  /** Whether a file stands where another has stood: the same path, whatever its bytes were. */
  private static boolean samePages(SourceTable.Row row, Reading reading) {
    return row.path().equals(reading.source().path())
        && pages(row.content()).equals(pages(reading.keys().content()));
  }

  private static String pages(String content) {
    int space = content.indexOf(' ');
    return space < 0 ? "" : content.substring(space);
  }

  /** Takes the source from the letter it was thought to be, and that letter if it has no other. */
  private void detach(List<SourceTable.Row> owners, long keeper, Reading reading)
      throws SQLException {
    for (SourceTable.Row owner : owners) {
      if (owner.id().equals(reading.sourceId()) && owner.letter() != keeper) {
        sources.delete(owner);
        if (sources.of(owner.letter()).isEmpty()) {
          contents.remove(owner.letter());
          letters.delete(owner.letter());
        }
      }
    }
  }

  /** Gives up what is under way. */
  @Override
  public void close() throws SQLException {
    try {
      if (!connection.getAutoCommit()) {
        connection.rollback();
        connection.setAutoCommit(true);
      }
    } finally {
      letters.close();
      sources.close();
      contents.close();
      index.close();
      last.close();
    }
  }
}
