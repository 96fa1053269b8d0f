package dyak.layout.geometry;

import dyak.layout.Side;
import java.util.List;

/** Segments that are read from top to bottom: the page, or one of its columns. */
record Zone(List<Segment> segments, Side side) {
  Zone {
    segments = List.copyOf(segments);
  }

  double top() {
    return segments.stream().mapToDouble(Segment::top).min().orElse(0);
  }
}
