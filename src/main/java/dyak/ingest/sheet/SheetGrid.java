package dyak.ingest.sheet;

import dyak.ingest.flow.FlowItem;
import dyak.ingest.flow.FlowParagraph;
import dyak.ingest.flow.FlowTable;
import dyak.ingest.flow.TableBuilder;
import dyak.ingest.flow.TextBudget;
import dyak.layout.Side;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** The cells of a sheet that show something, without the empty rows and columns around them. */
final class SheetGrid {
  private record Merged(int row, int column, int lastRow, int lastColumn) {}

  private final TextBudget budget;
  private final TreeMap<Integer, TreeMap<Integer, String>> rows = new TreeMap<>();
  private final List<Merged> merged = new ArrayList<>();

  SheetGrid(TextBudget budget) {
    this.budget = budget;
  }

  void put(int row, int column, String text) {
    String printed = text.isBlank() ? "" : budget.take(text);
    if (!printed.isBlank()) {
      rows.computeIfAbsent(row, key -> new TreeMap<>()).put(column, printed);
    }
  }

  void merge(int row, int column, int lastRow, int lastColumn) {
    merged.add(new Merged(row, column, lastRow, lastColumn));
  }

  boolean isEmpty() {
    return rows.isEmpty();
  }

  FlowTable table() {
    TreeSet<Integer> columns = new TreeSet<>();
    rows.values().forEach(row -> columns.addAll(row.keySet()));
    Map<Integer, Integer> places = new TreeMap<>();
    columns.forEach(column -> places.put(column, places.size()));
    Map<Long, Merged> starts = new TreeMap<>();
    merged.forEach(area -> starts.put(key(area.row, area.column), area));
    TableBuilder builder = new TableBuilder();
    rows.forEach(
        (number, row) -> {
          builder.row();
          row.forEach(
              (column, text) -> {
                Merged area =
                    starts.getOrDefault(
                        key(number, column), new Merged(number, column, number, column));
                builder.moveTo(places.getOrDefault(column, 0));
                builder.cell(
                    count(columns, area.column, area.lastColumn),
                    count(rows.navigableKeySet(), area.row, area.lastRow),
                    lines(text));
              });
        });
    return builder.build(List.of(), true, Side.FULL);
  }

  private static List<FlowItem> lines(String text) {
    return Arrays.stream(text.split("\n", -1)).<FlowItem>map(FlowParagraph::of).toList();
  }

  private static long key(int row, int column) {
    return (long) row << 32 | column;
  }

  private static int count(NavigableSet<Integer> used, int from, int to) {
    return used.subSet(from, true, Math.max(from, to), true).size();
  }
}
