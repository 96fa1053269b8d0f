package dyak.ingest.sheet;

import dyak.ingest.flow.FlowItem;
import dyak.ingest.flow.PageBreak;
import dyak.ingest.flow.TextBudget;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;

/** Reads the sheets of a binary workbook (97–2003). */
public final class XlsFlow {
  private XlsFlow() {}

  /** The sheets that are not hidden, each a table on a page of its own. */
  public static List<FlowItem> read(byte[] bytes, TextBudget budget) throws IOException {
    DataFormatter formatter = new DataFormatter(Locale.forLanguageTag("ru-RU"));
    formatter.setUseCachedValuesForFormulaCells(true);
    List<FlowItem> items = new ArrayList<>();
    try (HSSFWorkbook workbook = new HSSFWorkbook(new ByteArrayInputStream(bytes))) {
      if (workbook.getNumberOfSheets() == 0) {
        throw new IOException("a workbook without sheets");
      }
      for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
        if (workbook.isSheetHidden(i) || workbook.isSheetVeryHidden(i)) {
          continue;
        }
        SheetGrid grid = grid(workbook.getSheetAt(i), formatter, budget);
        if (!grid.isEmpty()) {
          items.add(grid.table());
          items.add(new PageBreak());
        }
      }
    }
    return items;
  }

  private static SheetGrid grid(Sheet sheet, DataFormatter formatter, TextBudget budget)
      throws IOException {
    SheetGrid grid = new SheetGrid(budget);
    for (Row row : sheet) {
      if (!row.getZeroHeight() && !budget.isSpent()) {
        for (Cell cell : row) {
          grid.put(row.getRowNum(), cell.getColumnIndex(), show(cell, formatter));
        }
      }
    }
    for (CellRangeAddress area : sheet.getMergedRegions()) {
      grid.merge(
          area.getFirstRow(), area.getFirstColumn(), area.getLastRow(), area.getLastColumn());
    }
    return grid;
  }

  private static String show(Cell cell, DataFormatter formatter) {
    boolean formula = cell.getCellType() == CellType.FORMULA;
    CellType type = formula ? cell.getCachedFormulaResultType() : cell.getCellType();
    if (type == CellType.BOOLEAN) {
      return NumberFormats.show(cell.getBooleanCellValue());
    }
    String shown = formatter.formatCellValue(cell);
    return type == CellType.NUMERIC ? Digits.european(shown) : shown;
  }
}
