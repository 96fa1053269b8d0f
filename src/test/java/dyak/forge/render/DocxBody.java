package dyak.forge.render;

import dyak.forge.sheet.Part;
import dyak.forge.sheet.Setting;
import java.math.BigInteger;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.apache.poi.xwpf.usermodel.BreakType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;

/** The body of a DOCX: paragraphs, the borderless table of a corner blank, ruled tables. */
final class DocxBody {
  private final XWPFDocument document;
  private final Setting setting;
  private final DocxText text;

  DocxBody(XWPFDocument document, Setting setting, DocxText text) {
    this.document = document;
    this.setting = setting;
    this.text = text;
  }

  void add(List<Part> parts) {
    for (Part part : parts) {
      if (part instanceof Part.PageBreak) {
        document.createParagraph().createRun().addBreak(BreakType.PAGE);
      } else if (part instanceof Part.Columns columns) {
        columns(columns);
      } else if (part instanceof Part.Grid grid) {
        grid(grid);
      } else {
        text.add(part, setting.textWidth(), document::createParagraph);
      }
    }
  }

  private void columns(Part.Columns part) {
    XWPFTable table = table(List.of(part.leftShare(), 1 - part.leftShare()));
    table.removeBorders();
    XWPFTableRow row = table.insertNewTableRow(0);
    fill(row.createCell(), part.left(), part.leftShare());
    fill(row.createCell(), part.right(), 1 - part.leftShare());
  }

  private void fill(XWPFTableCell cell, List<Part> parts, double share) {
    double width = setting.textWidth() * share;
    width(cell, width);
    Supplier<XWPFParagraph> paragraphs = paragraphs(cell);
    parts.forEach(part -> text.add(part, width - 11, paragraphs));
  }

  /** The cell's first paragraph, which it has from the start, then new ones. */
  private static Supplier<XWPFParagraph> paragraphs(XWPFTableCell cell) {
    boolean[] started = {false};
    return () -> {
      if (started[0]) {
        return cell.addParagraph();
      }
      started[0] = true;
      return cell.getParagraphs().get(0);
    };
  }

  private void grid(Part.Grid part) {
    XWPFTable table = table(part.widths());
    Map<Integer, int[]> covered = new HashMap<>();
    for (int i = 0; i < part.rows().size(); i++) {
      XWPFTableRow row = table.insertNewTableRow(i);
      row.setRepeatHeader(i < part.headRows());
      int at = 0;
      for (Part.Cell cell : part.rows().get(i).cells()) {
        at = addCovered(row, at, covered, part);
        add(row.createCell(), cell, at, part);
        if (cell.rows() > 1) {
          covered.put(at, new int[] {cell.columns(), cell.rows() - 1});
        }
        at += cell.columns();
      }
      addCovered(row, at, covered, part);
    }
  }

  private void add(XWPFTableCell target, Part.Cell cell, int at, Part.Grid grid) {
    CTTcPr properties = span(target, at, cell.columns(), grid);
    if (cell.rows() > 1) {
      properties.addNewVMerge().setVal(STMerge.RESTART);
    }
    Supplier<XWPFParagraph> paragraphs = paragraphs(target);
    cell.content().forEach(prose -> text.prose(prose, grid.look().scale(), paragraphs.get()));
  }

  private int addCovered(XWPFTableRow row, int from, Map<Integer, int[]> covered, Part.Grid grid) {
    int at = from;
    while (covered.containsKey(at)) {
      int[] above = covered.get(at);
      span(row.createCell(), at, above[0], grid).addNewVMerge().setVal(STMerge.CONTINUE);
      if (--above[1] == 0) {
        covered.remove(at);
      }
      at += above[0];
    }
    return at;
  }

  private CTTcPr span(XWPFTableCell cell, int at, int columns, Part.Grid grid) {
    double sum = grid.widths().stream().mapToDouble(Double::doubleValue).sum();
    double share =
        grid.widths().subList(at, at + columns).stream().mapToDouble(Double::doubleValue).sum();
    CTTcPr properties = width(cell, setting.textWidth() * share / sum);
    if (columns > 1) {
      properties.addNewGridSpan().setVal(BigInteger.valueOf(columns));
    }
    return properties;
  }

  private static CTTcPr width(XWPFTableCell cell, double points) {
    CTTcPr properties = cell.getCTTc().addNewTcPr();
    properties.addNewTcW().setW(BigInteger.valueOf(DocxRenderer.twips(points)));
    properties.getTcW().setType(STTblWidth.DXA);
    return properties;
  }

  private XWPFTable table(List<Double> widths) {
    XWPFTable table = document.createTable();
    table.removeRow(0);
    table.setWidth(DocxRenderer.textWidth(setting));
    CTTblLayoutType layout = table.getCTTbl().getTblPr().addNewTblLayout();
    layout.setType(STTblLayoutType.FIXED);
    double sum = widths.stream().mapToDouble(Double::doubleValue).sum();
    CTTblGrid columns = table.getCTTbl().addNewTblGrid();
    for (double width : widths) {
      columns
          .addNewGridCol()
          .setW(BigInteger.valueOf(DocxRenderer.twips(setting.textWidth() * width / sum)));
    }
    return table;
  }
}
