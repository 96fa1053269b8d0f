package dyak.layout.geometry;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** How far apart the lines of a column are, in ems, and where the distance is more than usual. */
final class Leading {
  private static final double SINGLE = 1.2;
  private static final double WIDEST = 1.9;

  private final List<Double> leads = new ArrayList<>();
  private final double usual;

  Leading(List<Segment> rows) {
    leads.add(0.0);
    List<Double> within = new ArrayList<>();
    for (int i = 1; i < rows.size(); i++) {
      Segment above = rows.get(i - 1);
      Segment row = rows.get(i);
      double size = Math.max(above.size(), row.size());
      double lead = size <= 0 ? 0 : (row.baseline() - above.baseline()) / size;
      leads.add(lead);
      if (lead < 2.6) {
        within.add(lead);
      }
    }
    Collections.sort(within);
    usual = within.size() < 3 ? SINGLE : within.get(within.size() / 2);
  }

  /** Whether a blank line, or as much, lies above row {@code i}. */
  boolean blankAbove(int i) {
    return leads.get(i) > 1.4 * near(i) + 0.1;
  }

  /** Whether row {@code i} stands off a little, as the first line of a paragraph may. */
  boolean standsOff(int i) {
    return leads.get(i) > 1.2 * near(i) + 0.05;
  }

  /** Whether row {@code i} stands off so far that only a new paragraph explains it. */
  boolean standsClear(int i) {
    return leads.get(i) > 1.35 * near(i) + 0.05;
  }

  /** The leading around row {@code i}: of its neighbours if they are close, else the usual one. */
  private double near(int i) {
    double above = i >= 2 ? leads.get(i - 1) : Double.MAX_VALUE;
    double below = i + 1 < leads.size() ? leads.get(i + 1) : Double.MAX_VALUE;
    double least = Math.min(above, below);
    return least > WIDEST ? usual : Math.max(least, 1);
  }
}
