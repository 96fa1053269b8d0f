package dyak.layout.geometry;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Finds the grids that ruling lines form: lines that touch or cross, with text between them. */
final class Grids {
  /** Lines this close are one, as the two strokes of a double border are. */
  static final double CLOSE = 4;

  private static final double SHORTEST = 5;
  private static final int MOST_RULINGS = 3_000;

  private Grids() {}

  static List<Grid> of(List<Ruling> rulings) {
    if (rulings.size() > MOST_RULINGS) {
      return List.of();
    }
    List<Ruling> across = merged(rulings.stream().filter(Ruling::horizontal).toList());
    List<Ruling> down = merged(rulings.stream().filter(ruling -> !ruling.horizontal()).toList());
    List<Grid> grids = new ArrayList<>();
    for (List<Ruling> touching : touching(across, down)) {
      Grid.of(touching).ifPresent(grids::add);
    }
    grids.sort(Comparator.comparingDouble(Grid::top).thenComparingDouble(Grid::left));
    return grids;
  }

  /** Joins pieces of one line and drops dots. */
  private static List<Ruling> merged(List<Ruling> parallel) {
    List<Ruling> sorted = new ArrayList<>(parallel);
    sorted.sort(Comparator.comparingDouble(Grids::place).thenComparingDouble(Grids::from));
    List<Ruling> merged = new ArrayList<>();
    int start = 0;
    for (int i = 1; i <= sorted.size(); i++) {
      if (i == sorted.size() || place(sorted.get(i)) - place(sorted.get(start)) > 1.5) {
        mergeAlong(sorted.subList(start, i), merged);
        start = i;
      }
    }
    merged.removeIf(ruling -> ruling.length() < SHORTEST);
    return merged;
  }

  private static void mergeAlong(List<Ruling> collinear, List<Ruling> merged) {
    List<Ruling> sorted = new ArrayList<>(collinear);
    sorted.sort(Comparator.comparingDouble(Grids::from));
    Ruling open = sorted.get(0);
    for (Ruling next : sorted.subList(1, sorted.size())) {
      if (from(next) <= to(open) + CLOSE) {
        open = along(open, Math.max(to(open), to(next)));
      } else {
        merged.add(open);
        open = next;
      }
    }
    merged.add(open);
  }

  private static Ruling along(Ruling ruling, double end) {
    return ruling.horizontal()
        ? new Ruling(ruling.x1(), ruling.y1(), end, ruling.y2())
        : new Ruling(ruling.x1(), ruling.y1(), ruling.x2(), end);
  }

  private static double place(Ruling ruling) {
    return ruling.horizontal() ? ruling.y1() : ruling.x1();
  }

  private static double from(Ruling ruling) {
    return ruling.horizontal() ? ruling.x1() : ruling.y1();
  }

  private static double to(Ruling ruling) {
    return ruling.horizontal() ? ruling.x2() : ruling.y2();
  }

  private static List<List<Ruling>> touching(List<Ruling> across, List<Ruling> down) {
    List<Ruling> all = new ArrayList<>(across);
    all.addAll(down);
    int[] group = IntStream.range(0, all.size()).toArray();
    for (int h = 0; h < across.size(); h++) {
      for (int v = 0; v < down.size(); v++) {
        if (touch(across.get(h), down.get(v))) {
          group[root(group, h)] = root(group, across.size() + v);
        }
      }
    }
    List<List<Ruling>> groups = new ArrayList<>();
    IntStream.range(0, all.size()).forEach(i -> groups.add(new ArrayList<>()));
    IntStream.range(0, all.size()).forEach(i -> groups.get(root(group, i)).add(all.get(i)));
    groups.removeIf(members -> members.size() < 3);
    return groups;
  }

  private static boolean touch(Ruling across, Ruling down) {
    return down.x1() >= across.x1() - CLOSE
        && down.x1() <= across.x2() + CLOSE
        && across.y1() >= down.y1() - CLOSE
        && across.y1() <= down.y2() + CLOSE;
  }

  static int root(int[] group, int i) {
    int root = i;
    while (group[root] != root) {
      group[root] = group[group[root]];
      root = group[root];
    }
    return root;
  }
}
