package dyak.forge.render;

import java.util.ArrayList;
import java.util.List;

/** A horizontal strip that no page break may cut: its height and what is drawn in it. */
record Slice(double height, List<Ink> inks) {
  Slice {
    inks = List.copyOf(inks);
  }

  static Slice blank(double height) {
    return new Slice(height, List.of());
  }

  static double height(List<Slice> slices) {
    return slices.stream().mapToDouble(Slice::height).sum();
  }

  /** All slices as one strip. */
  static Slice stack(List<Slice> slices) {
    List<Ink> inks = new ArrayList<>();
    double y = 0;
    for (Slice slice : slices) {
      inks.addAll(slice.moved(0, y));
      y += slice.height();
    }
    return new Slice(y, inks);
  }

  List<Ink> moved(double dx, double dy) {
    return inks.stream().map(ink -> ink.moved(dx, dy)).toList();
  }
}
