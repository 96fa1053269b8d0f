package dyak.ingest.rtf;

import dyak.ingest.rtf.RtfTable.CellShape;
import dyak.ingest.rtf.RtfTable.RowShape;
import java.util.ArrayList;
import java.util.List;

/** Gathers the shape of a row from its control words, {@code \trowd … \cellx}. */
final class RtfRow {
  private List<CellShape> cells = new ArrayList<>();
  private int left;
  private boolean rightAligned;
  private boolean rowBeside;
  private boolean rowAbove;
  private boolean startsDown;
  private boolean goesOnDown;
  private boolean goesOnAcross;
  private boolean beside;
  private boolean above;
  private String edge = "";

  /** Takes a control word; false when it says nothing about rows. */
  boolean take(String word, int number) {
    switch (word) {
      case "trowd" -> reset();
      case "trleft" -> left = number;
      case "trqr" -> rightAligned = true;
      case "clvmgf" -> startsDown = true;
      case "clvmrg" -> goesOnDown = true;
      case "clmrg" -> goesOnAcross = true;
      case "cellx" -> endShape(number);
      case "brdrs", "brdrth", "brdrdb", "brdrdot", "brdrdash", "brdrhair", "brdrtnthsg" -> stroke();
      default -> {
        boolean border = word.startsWith("clbrdr") || word.startsWith("trbrdr");
        edge = border ? word : edge;
        return border;
      }
    }
    return true;
  }

  private void reset() {
    cells = new ArrayList<>();
    left = 0;
    rightAligned = false;
    rowBeside = false;
    rowAbove = false;
    edge = "";
    resetCell();
  }

  private void resetCell() {
    startsDown = false;
    goesOnDown = false;
    goesOnAcross = false;
    beside = false;
    above = false;
  }

  private void stroke() {
    switch (edge) {
      case "clbrdrl", "clbrdrr" -> beside = true;
      case "clbrdrt", "clbrdrb" -> above = true;
      case "trbrdrv" -> rowBeside = true;
      case "trbrdrh" -> rowAbove = true;
      default -> {}
    }
    edge = "";
  }

  private void endShape(int right) {
    boolean ruled = (beside || rowBeside) && (above || rowAbove);
    cells.add(new CellShape(right, startsDown, goesOnDown, goesOnAcross, ruled));
    resetCell();
  }

  RowShape shape() {
    return new RowShape(left, rightAligned, cells);
  }
}
