package dyak.ingest.flow;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Counts the items of all lists of a document and gives each item its printed marker: {@code 2.3.},
 * {@code а)}, {@code •}.
 */
public final class ListCounters {
  private static final int LEVELS = 10;
  private static final Pattern REFERENCE = Pattern.compile("%([1-9])");

  private final Map<String, @Nullable Integer[]> counters = new HashMap<>();
  private final Set<String> started = new HashSet<>();

  /** The marker of the next item of a list; empty when the list has no such level. */
  public String next(ListDefinition list, int depth) {
    int level = Math.max(0, Math.min(depth, LEVELS - 1));
    ListLevel definition = list.levels().get(level);
    if (definition == null) {
      return "";
    }
    @Nullable Integer[] numbers =
        counters.computeIfAbsent(list.counters(), key -> new Integer[LEVELS]);
    count(numbers, list, level, definition);
    return definition.bullet()
        ? Bullets.print(definition.text())
        : print(numbers, list, definition);
  }

  private void count(
      @Nullable Integer[] numbers, ListDefinition list, int level, ListLevel definition) {
    Integer start = list.starts().get(level);
    if (start != null && started.add(list.id() + "/" + level)) {
      numbers[level] = start;
    } else {
      Integer last = numbers[level];
      numbers[level] = last == null ? definition.start() : last + 1;
    }
    for (int below = level + 1; below < LEVELS; below++) {
      ListLevel deeper = list.levels().get(below);
      Integer restart = deeper == null ? null : deeper.restart();
      if (restart == null || (restart != 0 && level + 1 <= restart)) {
        numbers[below] = null;
      }
    }
  }

  private static String print(
      @Nullable Integer[] numbers, ListDefinition list, ListLevel definition) {
    return REFERENCE
        .matcher(definition.text())
        .replaceAll(
            found -> {
              int part = found.group(1).charAt(0) - '1';
              ListLevel above = list.levels().get(part);
              Integer number = numbers[part];
              int value = number != null ? number : above == null ? 1 : above.start();
              boolean decimal = definition.legal() || above == null;
              return (decimal ? Numerals.DECIMAL : above.numerals()).print(value);
            })
        .strip();
  }
}
