package dyak.forge.sheet;

import java.util.List;
import java.util.function.UnaryOperator;

/** Changes every piece of text on a sheet and leaves its layout as it is. */
public final class SheetText {
  private final UnaryOperator<String> change;

  private SheetText(UnaryOperator<String> change) {
    this.change = change;
  }

  /** The sheet with {@code change} applied to every line, paragraph and name. */
  public static Sheet map(Sheet sheet, UnaryOperator<String> change) {
    SheetText text = new SheetText(change);
    return new Sheet(sheet.setting(), text.parts(sheet.parts()));
  }

  private List<Part> parts(List<Part> parts) {
    return parts.stream().map(this::part).toList();
  }

  private Part part(Part part) {
    if (part instanceof Part.Lines lines) {
      return new Part.Lines(lines(lines.lines()), lines.align(), lines.place(), lines.look());
    }
    if (part instanceof Part.Prose prose) {
      return prose(prose);
    }
    if (part instanceof Part.Columns columns) {
      return new Part.Columns(parts(columns.left()), parts(columns.right()), columns.leftShare());
    }
    if (part instanceof Part.Grid grid) {
      return new Part.Grid(
          grid.widths(),
          grid.headRows(),
          grid.rows().stream().map(this::row).toList(),
          grid.look());
    }
    if (part instanceof Part.SignOff signOff) {
      return new Part.SignOff(
          lines(signOff.position()), change.apply(signOff.name()), signOff.nameBelow());
    }
    return part;
  }

  private Part.Prose prose(Part.Prose prose) {
    return new Part.Prose(
        change.apply(prose.text()), prose.marker(), prose.indent(), prose.align(), prose.look());
  }

  private Part.Row row(Part.Row row) {
    return new Part.Row(
        row.cells().stream()
            .map(
                cell ->
                    new Part.Cell(
                        cell.content().stream().map(this::prose).toList(),
                        cell.columns(),
                        cell.rows()))
            .toList());
  }

  private List<String> lines(List<String> lines) {
    return lines.stream().map(change).toList();
  }
}
