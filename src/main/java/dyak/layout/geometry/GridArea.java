package dyak.layout.geometry;

import java.util.List;

/**
 * A cell as an area of the fields of a grid; {@code fields} counts those in it, to tell a rectangle
 * from a corner.
 */
record GridArea(int row, int column, int rows, int columns, int fields) {
  GridArea with(GridArea other) {
    int top = Math.min(row, other.row);
    int left = Math.min(column, other.column);
    return new GridArea(
        top,
        left,
        Math.max(row + rows, other.row + other.rows) - top,
        Math.max(column + columns, other.column + other.columns) - left,
        fields + other.fields);
  }

  boolean rectangle() {
    return fields == rows * columns;
  }

  boolean has(int fieldRow, int fieldColumn) {
    return fieldRow >= row
        && fieldRow < row + rows
        && fieldColumn >= column
        && fieldColumn < column + columns;
  }

  /** The parts left and right of where {@code at} begins. */
  List<GridArea> splitAt(int at) {
    int left = at - column;
    return List.of(
        new GridArea(row, column, rows, left, rows * left),
        new GridArea(row, at, rows, columns - left, rows * (columns - left)));
  }
}
