package dyak.ingest.scan;

import dyak.layout.geometry.Ruling;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds the ruling lines of a scanned page, long and thin runs of ink, and takes them out, since
 * they confuse the recogniser.
 */
public final class PictureRulings {
  /** The least length in inches of a line across: serifs that run together reach half of it. */
  private static final double SHORTEST_ACROSS = 0.6;

  /** The least length in inches of a line down: more than a letter's stem, less than two rows. */
  private static final double SHORTEST_DOWN = 0.35;

  /** The most thickness of a line in inches. */
  private static final double THICKEST = 0.04;

  /** The share of a line that has paper on both sides. */
  private static final double BARE = 0.8;

  /** The length in inches of paper that may interrupt a faint line. */
  private static final double GAP = 0.012;

  /** The share of ink in a line. */
  private static final double DENSE = 0.6;

  private final int width;
  private final int height;
  private final boolean[] ink;
  private final int thickest;
  private final double dpi;

  private PictureRulings(GreyImage image) {
    width = image.width();
    height = image.height();
    int threshold = image.threshold();
    ink = new boolean[width * height];
    for (int i = 0; i < ink.length; i++) {
      ink[i] = (image.pixels()[i] & 0xFF) < threshold;
    }
    dpi = image.dpi();
    thickest = (int) Math.ceil(THICKEST * image.dpi());
  }

  /** The lines, in pixels, and the page without them. */
  public record Found(List<Ruling> rulings, GreyImage rest) {}

  /** Looks for lines on a page that stands level. */
  public static Found in(GreyImage image) {
    PictureRulings search = new PictureRulings(image);
    byte[] rest = image.pixels().clone();
    List<Ruling> rulings = new ArrayList<>();
    search.find(true, rulings, rest);
    search.find(false, rulings, rest);
    return new Found(rulings, new GreyImage(image.width(), image.height(), rest, image.dpi()));
  }

  private boolean ink(boolean across, int along, int at) {
    return across ? ink[at * width + along] : ink[along * width + at];
  }

  private void find(boolean across, List<Ruling> rulings, byte[] rest) {
    int length = across ? width : height;
    int lines = across ? height : width;
    List<Run> open = new ArrayList<>();
    for (int at = 0; at <= lines; at++) {
      List<Run> here = at < lines ? runs(across, at, length) : List.of();
      List<Run> next = new ArrayList<>();
      for (Run run : here) {
        next.add(run.joined(open));
      }
      for (Run run : open) {
        if (!run.goesOn && run.thin(thickest) && erase(run, across, rest)) {
          rulings.add(run.ruling(across));
        }
      }
      open = next;
    }
  }

  /** The long runs of ink in one row (or column) of pixels. */
  private List<Run> runs(boolean across, int at, int length) {
    List<Run> runs = new ArrayList<>();
    double shortest = dpi * (across ? SHORTEST_ACROSS : SHORTEST_DOWN);
    int start = -1;
    int last = -1;
    int dark = 0;
    for (int along = 0; along <= length; along++) {
      if (along < length && ink(across, along, at)) {
        start = start < 0 ? along : start;
        last = along;
        dark++;
      } else if (start >= 0 && (along - last > GAP * dpi || along == length)) {
        if (last - start >= shortest && dark > DENSE * (last - start)) {
          runs.add(new Run(start, last, at));
        }
        start = -1;
        dark = 0;
      }
    }
    return runs;
  }

  /**
   * Whitens the line where nothing but it is dark, so that letters that touch it stay whole. What
   * has ink around it for most of its length is no line but a row of text.
   */
  private boolean erase(Run run, boolean across, byte[] rest) {
    int[] first = new int[run.to - run.from + 1];
    int[] last = new int[first.length];
    int inked = 0;
    int bare = 0;
    for (int i = 0; i < first.length; i++) {
      int at = run.first;
      while (at < run.last && !ink(across, run.from + i, at)) {
        at++;
      }
      inked += ink(across, run.from + i, at) ? 1 : 0;
      first[i] = edge(at, run.from + i, across, -1);
      last[i] = edge(at, run.from + i, across, 1);
      bare += ink(across, run.from + i, at) && last[i] - first[i] < thickest ? 1 : 0;
    }
    if (bare < BARE * inked) {
      return false;
    }
    for (int i = 0; i < first.length; i++) {
      if (last[i] - first[i] < thickest) {
        whiten(run.from + i, first[i] - 1, last[i] + 1, across, rest);
      }
    }
    return true;
  }

  /** Where the ink around one place of the line ends, above (or below) it. */
  private int edge(int from, int along, boolean across, int step) {
    int at = from;
    int lines = across ? height : width;
    while (Math.abs(at - from) <= thickest
        && at + step >= 0
        && at + step < lines
        && ink(across, along, at + step)) {
      at += step;
    }
    return at;
  }

  private void whiten(int along, int from, int to, boolean across, byte[] rest) {
    int lines = across ? height : width;
    for (int at = Math.max(0, from); at <= Math.min(lines - 1, to); at++) {
      rest[across ? at * width + along : along * width + at] = (byte) 255;
    }
  }

  /** Ink between two places along a line, on neighbouring rows of pixels. */
  private static final class Run {
    private int from;
    private int to;
    private int first;
    private final int last;
    private long area;
    private boolean goesOn;

    Run(int from, int to, int at) {
      this.from = from;
      this.to = to;
      this.first = at;
      this.last = at;
      this.area = (long) to - from + 1;
    }

    /** Whether the ink is a thin line, though it may slope a little. */
    boolean thin(int thickest) {
      return area < (long) thickest * (to - from + 1) && last - first < 3 * thickest;
    }

    /** Takes in the runs of the row before that touch this one. */
    Run joined(List<Run> before) {
      for (Run other : before) {
        if (other.from <= to && from <= other.to) {
          other.goesOn = true;
          area += other.area;
          from = Math.min(from, other.from);
          to = Math.max(to, other.to);
          first = Math.min(first, other.first);
        }
      }
      return this;
    }

    Ruling ruling(boolean across) {
      double middle = (first + last) / 2.0;
      return across
          ? Ruling.between(from, middle, to, middle)
          : Ruling.between(middle, from, middle, to);
    }
  }
}
