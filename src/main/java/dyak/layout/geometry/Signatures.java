package dyak.layout.geometry;

import java.util.ArrayList;
import java.util.List;

/**
 * Brings a name that stands right of a position of several lines to the position's last line:
 *
 * <pre>
 * Заместитель начальника          И.И. Иванов
 * управления
 * </pre>
 *
 * <p>becomes «Заместитель начальника» / «управления И.И. Иванов».
 */
final class Signatures {
  private static final int MOST_LINES = 6;

  private Signatures() {}

  static List<Segment> joined(List<Segment> rows) {
    List<Segment> joined = new ArrayList<>(rows);
    for (int i = 0; i < joined.size(); i++) {
      int cut = nameStart(joined.get(i));
      int last = cut < 0 ? i : lastLine(joined, i, cut);
      if (last > i) {
        List<Word> words = joined.get(i).words();
        Segment name = new Segment(words.subList(cut, words.size()));
        joined.set(i, new Segment(words.subList(0, cut)));
        joined.set(last, append(joined.get(last), name));
      }
    }
    return joined;
  }

  private static Segment append(Segment line, Segment name) {
    List<Word> words = new ArrayList<>(line.words());
    words.addAll(name.words());
    return new Segment(words);
  }

  /** The index of the word that a name behind a wide gap starts with, or -1. */
  private static int nameStart(Segment row) {
    List<Word> words = row.words();
    for (int i = words.size() - 1; i > 0; i--) {
      double gap = words.get(i).box().x() - words.get(i - 1).box().right();
      if (gap > 2 * row.size()) {
        return LineShape.isName(new Segment(words.subList(i, words.size())).text()) ? i : -1;
      }
    }
    return -1;
  }

  /** The last of the lines below row {@code i} that go on with the position left of the name. */
  private static int lastLine(List<Segment> rows, int i, int cut) {
    double nameLeft = rows.get(i).words().get(cut).box().x();
    int last = i;
    while (last + 1 < rows.size() && last - i < MOST_LINES) {
      Segment above = rows.get(last);
      Segment next = rows.get(last + 1);
      boolean close = next.baseline() - above.baseline() < 1.6 * next.size();
      boolean goesOn = Character.isLowerCase(next.text().charAt(0));
      if (!close || !goesOn || next.right() > nameLeft) {
        break;
      }
      last++;
    }
    return last;
  }
}
