package dyak.layout.geometry;

import dyak.layout.Box;
import dyak.layout.Line;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Words side by side on one baseline: a printed line, or the part of one up to a wide gap. */
final class Segment {
  private final List<Word> words;
  private final Box box;
  private final double size;
  private final double baseline;
  private @Nullable String text;

  Segment(List<Word> words) {
    this.words = List.copyOf(words);
    Box around = words.get(0).box();
    Word largest = words.get(0);
    for (Word word : words) {
      around = around.union(word.box());
      largest = word.size() > largest.size() ? word : largest;
    }
    this.box = around;
    this.size = largest.size();
    this.baseline = largest.baseline();
  }

  /** One line of several segments, from left to right. */
  static Segment joined(List<Segment> parts) {
    if (parts.size() == 1) {
      return parts.get(0);
    }
    List<Word> words = new ArrayList<>();
    parts.forEach(part -> words.addAll(part.words));
    words.sort(Comparator.comparingDouble(word -> word.box().x()));
    return new Segment(words);
  }

  List<Word> words() {
    return words;
  }

  Box box() {
    return box;
  }

  double left() {
    return box.x();
  }

  double right() {
    return box.right();
  }

  double top() {
    return box.y();
  }

  double bottom() {
    return box.bottom();
  }

  double middle() {
    return box.y() + box.height() / 2;
  }

  double size() {
    return size;
  }

  double baseline() {
    return baseline;
  }

  String text() {
    String known = text;
    if (known == null) {
      known = printed();
      text = known;
    }
    return known;
  }

  private String printed() {
    StringBuilder text = new StringBuilder();
    Word before = null;
    for (Word word : words) {
      if (before != null && (word.spaced() || gap(before, word) > Word.SPACE)) {
        text.append(' ');
      }
      text.append(word.text());
      before = word;
    }
    return text.toString();
  }

  private static double gap(Word before, Word word) {
    double size = Math.max(before.size(), word.size());
    return size <= 0 ? 0 : (word.box().x() - before.box().right()) / size;
  }

  /** Whether most characters are bold. */
  boolean bold() {
    int bold = 0;
    int all = 0;
    for (Word word : words) {
      all += word.text().length();
      bold += word.bold() ? word.text().length() : 0;
    }
    return 2 * bold > all;
  }

  Line line(int page, boolean opens) {
    return new Line(text(), page, box, opens, bold());
  }
}
