package dyak.registry.sql;

/** PostgreSQL keeps its index by itself, with the configuration for Russian. */
final class VectorIndex implements SearchIndex {
  @Override
  public void add(long id, String body) {}

  @Override
  public void flush() {}

  @Override
  public void remove(long letter) {}

  @Override
  public String query() {
    return "from letter_texts t, plainto_tsquery('russian', ?) q where t.words @@ q"
        + " order by ts_rank(t.words, q) desc, t.id";
  }

  @Override
  public String condition(String words) {
    return words;
  }

  @Override
  public void close() {}
}
