package dyak.ingest.flow;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** The grid of a table that only says where its cells end: edges that nearly meet are one. */
public final class Edges {
  private final int slack;
  private final TreeSet<Integer> positions = new TreeSet<>();
  private List<Integer> grid = List.of();

  /** Edges that are less than {@code slack} apart are one. */
  public Edges(int slack) {
    this.slack = slack;
  }

  public void add(int position) {
    positions.add(position);
    grid = List.of();
  }

  /** The number of the edge that is nearest to a position, from 0 at the left. */
  public int at(int position) {
    List<Integer> edges = grid();
    int nearest = 0;
    for (int i = 1; i < edges.size(); i++) {
      if (Math.abs(edges.get(i) - position) < Math.abs(edges.get(nearest) - position)) {
        nearest = i;
      }
    }
    return nearest;
  }

  /** Where the table starts. */
  public int left() {
    return positions.isEmpty() ? 0 : positions.first();
  }

  /** The widths of the columns. */
  public List<Integer> widths() {
    List<Integer> edges = grid();
    List<Integer> widths = new ArrayList<>();
    for (int i = 1; i < edges.size(); i++) {
      widths.add(edges.get(i) - edges.get(i - 1));
    }
    return widths;
  }

  private List<Integer> grid() {
    if (grid.isEmpty()) {
      grid = new ArrayList<>();
      for (int position : positions) {
        if (grid.isEmpty() || position - grid.get(grid.size() - 1) >= slack) {
          grid.add(position);
        }
      }
    }
    return grid;
  }
}
