package dyak.forge.render;

import dyak.forge.sheet.Marker;
import dyak.forge.sheet.Part;
import dyak.forge.sheet.Sheet;
import java.math.BigInteger;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFNumbering;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTInd;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;

/** The automatic lists of a document: one numbering definition for each list of the sheet. */
final class DocxNumbering {
  private final Map<Integer, BigInteger> numbers = new HashMap<>();

  private DocxNumbering() {}

  static DocxNumbering of(Sheet sheet, XWPFDocument document) {
    Map<Integer, Map<Integer, String>> lists = new TreeMap<>();
    collect(sheet.parts(), lists);
    DocxNumbering result = new DocxNumbering();
    if (!lists.isEmpty()) {
      XWPFNumbering numbering = document.createNumbering();
      lists.forEach(
          (list, levels) -> {
            CTAbstractNum shape = CTAbstractNum.Factory.newInstance();
            shape.setAbstractNumId(BigInteger.valueOf(list));
            levels.forEach((level, printed) -> level(shape.addNewLvl(), level, printed));
            BigInteger id = numbering.addAbstractNum(new XWPFAbstractNum(shape));
            result.numbers.put(list, numbering.addNum(id));
          });
    }
    return result;
  }

  private static void collect(
      List<? extends Part> parts, Map<Integer, Map<Integer, String>> lists) {
    for (Part part : parts) {
      if (part instanceof Part.Prose prose && prose.marker() != null) {
        Marker marker = prose.marker();
        if (marker.automatic()) {
          lists
              .computeIfAbsent(marker.list(), list -> new TreeMap<>())
              .putIfAbsent(marker.level(), marker.printed());
        }
      } else if (part instanceof Part.Grid grid) {
        for (Part.Row row : grid.rows()) {
          row.cells().forEach(cell -> collect(cell.content(), lists));
        }
      } else if (part instanceof Part.Columns columns) {
        collect(columns.left(), lists);
        collect(columns.right(), lists);
      }
    }
  }

  private static void level(CTLvl level, int number, String printed) {
    level.setIlvl(BigInteger.valueOf(number));
    level.addNewStart().setVal(BigInteger.ONE);
    String closing = printed.substring(printed.length() - 1);
    char first = printed.charAt(0);
    if (Character.isDigit(first)) {
      level.addNewNumFmt().setVal(STNumberFormat.DECIMAL);
      level.addNewLvlText().setVal(path(printed, number) + closing);
    } else if (Character.isLowerCase(first)) {
      level.addNewNumFmt().setVal(STNumberFormat.RUSSIAN_LOWER);
      level.addNewLvlText().setVal("%" + (number + 1) + closing);
    } else if (Character.isLetter(first)) {
      level.addNewNumFmt().setVal(STNumberFormat.UPPER_ROMAN);
      level.addNewLvlText().setVal("%" + (number + 1) + closing);
    } else {
      level.addNewNumFmt().setVal(STNumberFormat.BULLET);
      level.addNewLvlText().setVal(printed);
    }
    CTInd indent = level.addNewPPr().addNewInd();
    indent.setLeft(BigInteger.valueOf(DocxRenderer.twips(36 + 18 * number)));
    indent.setHanging(BigInteger.valueOf(DocxRenderer.twips(18)));
  }

  /** {@code %1.%2} for a marker of two numbers. */
  private static String path(String printed, int level) {
    int parts = (int) printed.chars().filter(c -> c == '.').count();
    StringBuilder path = new StringBuilder();
    for (int i = Math.max(0, level + 1 - Math.max(1, parts)); i <= level; i++) {
      path.append(path.isEmpty() ? "%" : ".%").append(i + 1);
    }
    return path.toString();
  }

  /** Makes {@code paragraph} an item of the marker's list. */
  void number(XWPFParagraph paragraph, Marker marker) {
    paragraph.setNumID(numbers.get(marker.list()));
    paragraph.setNumILvl(BigInteger.valueOf(marker.level()));
  }
}
