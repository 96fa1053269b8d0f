package dyak.normalise.token;

/**
 * A reading that several others ask for at the same token: each text keeps what was read there.
 *
 * @param <T> what is read
 */
public final class Once<T> {
  /** Reads what begins at a token. */
  @FunctionalInterface
  public interface Reading<T> {
    T at(Tokens tokens, int at);
  }

  private final Reading<T> reading;

  public Once(Reading<T> reading) {
    this.reading = reading;
  }

  /** What is read at a token of the text. */
  public T at(Tokens tokens, int at) {
    @SuppressWarnings("unchecked") // only this reading puts anything into its own row
    T[] kept = (T[]) tokens.kept(this);
    if (kept[at] == null) {
      kept[at] = reading.at(tokens, at);
    }
    return kept[at];
  }
}
