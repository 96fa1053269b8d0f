package dyak.layout.geometry;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Leaves out underscores that somebody typed over: the blank has been filled. */
final class FilledBlanks {
  private FilledBlanks() {}

  /** The glyphs of one baseline, from left to right, without runs of underscores typed over. */
  static List<Glyph> removed(List<Glyph> row) {
    for (Glyph glyph : row) {
      if (isBlank(glyph)) {
        return withoutFilled(row);
      }
    }
    return row;
  }

  private static boolean isBlank(Glyph glyph) {
    return glyph.text().equals("_");
  }

  private static List<Glyph> withoutFilled(List<Glyph> row) {
    Set<Glyph> filled = new HashSet<>();
    List<Glyph> run = new ArrayList<>();
    boolean typedOver = false;
    for (int i = 0; i < row.size(); i++) {
      Glyph glyph = row.get(i);
      if (!isBlank(glyph)) {
        continue;
      }
      if (!run.isEmpty() && glyph.x() - run.get(run.size() - 1).right() > 0.3 * glyph.size()) {
        if (typedOver) {
          filled.addAll(run);
        }
        run.clear();
        typedOver = false;
      }
      run.add(glyph);
      typedOver |=
          (i > 0 && covers(row.get(i - 1), glyph))
              || (i + 1 < row.size() && covers(row.get(i + 1), glyph));
    }
    if (typedOver) {
      filled.addAll(run);
    }
    return filled.isEmpty() ? row : row.stream().filter(glyph -> !filled.contains(glyph)).toList();
  }

  private static boolean covers(Glyph glyph, Glyph underscore) {
    double common =
        Math.min(glyph.right(), underscore.right()) - Math.max(glyph.x(), underscore.x());
    return !glyph.blank()
        && !isBlank(glyph)
        && common > 0.3 * Math.min(glyph.width(), underscore.width());
  }
}
