package dyak.ingest.docx;

import dyak.ingest.docx.Numbering.Level;
import dyak.ingest.docx.Numbering.ListDef;
import dyak.ingest.flow.Bullets;
import dyak.ingest.flow.Numerals;
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
final class ListCounters {
  private static final int LEVELS = 9;
  private static final Pattern REFERENCE = Pattern.compile("%([1-9])");

  private final Numbering numbering;
  private final Map<String, @Nullable Integer[]> counters = new HashMap<>();
  private final Set<String> started = new HashSet<>();

  ListCounters(Numbering numbering) {
    this.numbering = numbering;
  }

  /** The marker of the next paragraph with such properties; empty when it is no item. */
  String next(ParagraphProps props) {
    if (props.list() == null || props.list() == 0) {
      return "";
    }
    ListDef list = numbering.list(props.list());
    if (list == null) {
      return "";
    }
    int level = level(list, props);
    Level definition = list.levels().get(level);
    if (definition == null) {
      return "";
    }
    count(list, props.list(), level, definition);
    return definition.bullet() ? Bullets.print(definition.text()) : print(list, definition);
  }

  /** A style that says no level stands on the level that names the style. */
  private static int level(ListDef list, ParagraphProps props) {
    if (props.level() != null) {
      return Math.max(0, Math.min(props.level(), LEVELS - 1));
    }
    if (props.style() == null) {
      return 0;
    }
    return list.levels().entrySet().stream()
        .filter(entry -> props.style().equals(entry.getValue().style()))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse(0);
  }

  private void count(ListDef list, int id, int level, Level definition) {
    @Nullable Integer[] numbers =
        counters.computeIfAbsent(list.counters(), key -> new Integer[LEVELS]);
    Integer start = list.starts().get(level);
    if (start != null && started.add(id + "/" + level)) {
      numbers[level] = start;
    } else {
      Integer last = numbers[level];
      numbers[level] = last == null ? definition.start() : last + 1;
    }
    for (int below = level + 1; below < LEVELS; below++) {
      Level deeper = list.levels().get(below);
      Integer restart = deeper == null ? null : deeper.restart();
      if (restart == null || (restart != 0 && level + 1 <= restart)) {
        numbers[below] = null;
      }
    }
  }

  private String print(ListDef list, Level definition) {
    @Nullable Integer[] numbers = counters.get(list.counters());
    return REFERENCE
        .matcher(definition.text())
        .replaceAll(
            found -> {
              int part = found.group(1).charAt(0) - '1';
              Level above = list.levels().get(part);
              Integer number = numbers == null ? null : numbers[part];
              int value = number != null ? number : above == null ? 1 : above.start();
              boolean decimal = definition.legal() || above == null;
              return (decimal ? Numerals.DECIMAL : above.numerals()).print(value);
            })
        .strip();
  }
}
