package dyak.registry.sql;

import java.sql.SQLException;

/** The full-text index over the rows of {@code letter_texts}. */
interface SearchIndex extends AutoCloseable {
  /** Notes a row to be indexed. */
  void add(long id, String body) throws SQLException;

  /** Writes what was noted; the rows are in {@code letter_texts} by now. */
  void flush() throws SQLException;

  /** Forgets the rows of a letter; they are still in {@code letter_texts}. */
  void remove(long letter) throws SQLException;

  /** A query over {@code letter_texts t} with one parameter, best first. */
  String query();

  /** The parameter for words that all must occur; empty when nothing can be found. */
  String condition(String words);

  @Override
  void close() throws SQLException;
}
