package dyak.ingest.flow;

/** How many characters a document may still print. */
public final class TextBudget {
  private final int limit;
  private int left;

  public TextBudget(int limit) {
    this.limit = limit;
    this.left = limit;
  }

  /** Takes note of printed characters. */
  public void spend(int characters) throws TooLargeException {
    left -= characters;
    if (left < 0) {
      throw new TooLargeException("more than " + limit + " characters of text");
    }
  }
}
