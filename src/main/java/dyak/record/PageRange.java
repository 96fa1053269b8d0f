package dyak.record;

/** The pages of a source that a letter takes, counted from 1, both ends included. */
public record PageRange(int from, int to) {
  public PageRange {
    if (from < 1 || to < from) {
      throw new IllegalArgumentException("pages " + from + "-" + to + ": not a range from 1 on");
    }
  }
}
