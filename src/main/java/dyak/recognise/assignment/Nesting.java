package dyak.recognise.assignment;

import dyak.layout.ListMarker;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where an item belongs by its marker: {@code 1.2.} below {@code 1.}, {@code а)} below {@code 1.},
 * a dash below both. The open items are given from the innermost outwards.
 */
final class Nesting {
  private Nesting() {}

  /** The open item that a new item with this marker belongs under; null for the top level. */
  static @Nullable Item parentOf(ListMarker marker, Collection<Item> open) {
    List<Item> around = List.copyOf(open);
    if (marker.kind() == ListMarker.Kind.DECIMAL && marker.path().size() > 1) {
      return parentOfPath(marker, around);
    }
    for (int i = 0; i < around.size(); i++) {
      ListMarker other = around.get(i).marker;
      if (other != null && other.kind() == marker.kind() && other.path().size() <= 1) {
        boolean startsAgain = !marker.path().isEmpty() && marker.path().get(0) == 1 && i > 0;
        return startsAgain ? around.get(0) : i + 1 < around.size() ? around.get(i + 1) : null;
      }
    }
    boolean outer =
        marker.kind() == ListMarker.Kind.DECIMAL || marker.kind() == ListMarker.Kind.ROMAN;
    boolean deeperThanAll =
        around.stream().noneMatch(item -> item.marker != null && rank(item.marker) > rank(marker));
    if (around.isEmpty() || (outer && !deeperThanAll)) {
      return null;
    }
    return nearest(around, marker);
  }

  /** The innermost open item whose marker ranks above this one. */
  private static @Nullable Item nearest(List<Item> around, ListMarker marker) {
    for (Item item : around) {
      if (item.marker == null || rank(item.marker) < rank(marker)) {
        return item;
      }
    }
    return null;
  }

  private static int rank(ListMarker marker) {
    return switch (marker.kind()) {
      case ROMAN -> 0;
      case DECIMAL -> 1;
      case PARENTHESIS -> 2;
      case LETTER -> 3;
      case DASH, BULLET -> 4;
    };
  }

  private static @Nullable Item parentOfPath(ListMarker marker, List<Item> around) {
    List<Integer> path = marker.path();
    for (int length = path.size() - 1; length > 0; length--) {
      for (Item item : around) {
        if (item.marker != null
            && item.marker.kind() == ListMarker.Kind.DECIMAL
            && item.marker.path().equals(path.subList(0, length))) {
          return item;
        }
      }
    }
    return null;
  }
}
