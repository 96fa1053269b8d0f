package dyak.recognise;

import dyak.layout.Box;
import dyak.layout.LetterText;
import dyak.layout.Span;
import dyak.record.Evidence;
import dyak.record.TextOrigin;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Notes for each value's JSON Pointer where it was read. */
final class EvidenceLog {
  /** A quote this long finds its place; a longer one only swells the record. */
  private static final int QUOTE = 160;

  private final LetterText text;
  private final Calibration calibration;
  private final @Nullable TextOrigin origin;
  private final Map<String, Evidence> entries = new TreeMap<>();

  EvidenceLog(LetterText text, Calibration calibration, @Nullable TextOrigin origin) {
    this.text = text;
    this.calibration = calibration;
    this.origin = origin;
  }

  /**
   * Notes that the value at {@code pointer} was read at {@code place} by {@code rule}, which states
   * how sure it is.
   */
  void note(String pointer, Span place, String rule, double stated) {
    double confidence = calibration.of(pointer, stated, origin);
    LetterText.Place where = text.locate(place);
    String quote = text.text(place).strip();
    int lineEnd = quote.indexOf('\n');
    quote = lineEnd > 0 ? quote.substring(0, lineEnd) : quote;
    quote = quote.length() > QUOTE ? quote.substring(0, QUOTE).strip() : quote;
    if (!quote.isEmpty()) {
      entries.put(
          pointer, new Evidence(where.page(), numbers(where.box()), quote, rule, confidence));
    }
  }

  private static @Nullable List<Double> numbers(@Nullable Box box) {
    return box == null
        ? null
        : List.of(round(box.x()), round(box.y()), round(box.width()), round(box.height()));
  }

  /** A tenth of a point is finer than any printer. */
  private static double round(double points) {
    return Math.round(points * 10) / 10.0;
  }

  Map<String, Evidence> entries() {
    return entries;
  }
}
