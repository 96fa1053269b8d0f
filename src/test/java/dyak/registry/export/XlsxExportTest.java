package dyak.registry.export;

import static dyak.registry.LetterDraft.by;
import static org.assertj.core.api.Assertions.assertThat;

import dyak.record.LetterRecord;
import dyak.registry.LetterDraft;
import dyak.registry.RowColumn;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Random;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** The workbook as another library reads it. */
class XlsxExportTest {
  private static final String FORMULA = "=cmd|' /C calc'!A0";

  private static XSSFWorkbook workbook(LetterRecord... letters) throws IOException {
    byte[] bytes = Exported.bytes(ExportFormat.XLSX, Exported.PLAIN, List.of(letters));
    return new XSSFWorkbook(new ByteArrayInputStream(bytes));
  }

  @Test
  void twoSheetsHaveFiltersAndAHeadThatStays() throws IOException {
    LetterRecord letter =
        LetterDraft.at("a.txt")
            .number("1", "2020-02-03")
            .task("одно", by("2020-03-01"))
            .task("другое", null)
            .letter();
    try (XSSFWorkbook workbook = workbook(letter, LetterDraft.at("b.txt").letter())) {
      assertThat(workbook.getNumberOfSheets()).isEqualTo(2);
      XSSFSheet letters = workbook.getSheet("Письма");
      XSSFSheet assignments = workbook.getSheet("Поручения");
      for (XSSFSheet sheet : List.of(letters, assignments)) {
        assertThat(sheet.getLastRowNum()).isEqualTo(2);
        assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
        assertThat(sheet.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 1);
        assertThat(sheet.getFitToPage() && sheet.getPrintSetup().getLandscape()).isTrue();
        assertThat(sheet.getRow(1).getCell(0).getCellStyle().getWrapText()).isTrue();
        assertThat(sheet.getCTWorksheet().getAutoFilter().getRef()).startsWith("A1:").endsWith("3");
      }
      assertThat(assignments.getRow(0).getLastCellNum())
          .isEqualTo((short) RowColumn.values().length);
    }
  }

  @Test
  void aRowIsAsHighAsItsLongestText() throws IOException {
    LetterRecord letter =
        LetterDraft.at("a.txt").task("одно", null).task("слово ".repeat(50).strip(), null).letter();
    try (XSSFWorkbook workbook = workbook(letter)) {
      XSSFSheet sheet = workbook.getSheet("Поручения");
      assertThat(sheet.getRow(2).getHeightInPoints())
          .isGreaterThan(sheet.getRow(1).getHeightInPoints())
          .isLessThan(200);
    }
  }

  @Test
  void datesAreDates() throws IOException {
    LetterRecord letter =
        LetterDraft.at("a.txt").number("1", "2020-02-03").task("одно", by("2020-03-01")).letter();
    try (XSSFWorkbook workbook = workbook(letter)) {
      Cell due = workbook.getSheet("Поручения").getRow(1).getCell(Exported.column(RowColumn.DUE));
      assertThat(DateUtil.isCellDateFormatted(due)).isTrue();
      assertThat(due.getLocalDateTimeCellValue()).isEqualTo(LocalDateTime.of(2020, 3, 1, 0, 0));
      assertThat(workbook.getSheet("Письма").getRow(1).getCell(3).getLocalDateTimeCellValue())
          .isEqualTo(LocalDateTime.of(2020, 2, 3, 0, 0));
    }
  }

  @Test
  void hostileTextsAreTexts() throws IOException {
    String half = "a\u0000b\uD83D";
    LetterRecord letter =
        LetterDraft.at("a.txt")
            .task(FORMULA, null)
            .task(half, null)
            .task(varied(1_000_000), null)
            .letter();
    try (XSSFWorkbook workbook = workbook(letter)) {
      XSSFSheet sheet = workbook.getSheet("Поручения");
      Cell formula = sheet.getRow(1).getCell(Exported.column(RowColumn.TEXT));
      assertThat(formula.getCellType()).isEqualTo(CellType.STRING);
      assertThat(formula.getStringCellValue()).isEqualTo(FORMULA);
      assertThat(sheet.getRow(2).getCell(Exported.column(RowColumn.TEXT)).getStringCellValue())
          .isEqualTo("a\uFFFDb\uFFFD");
      assertThat(sheet.getRow(3).getCell(Exported.column(RowColumn.TEXT)).getStringCellValue())
          .hasSize(32_767)
          .endsWith("…");
    }
  }

  /** Letters that do not pack so small that a reader takes them for a bomb. */
  private static String varied(int length) {
    return new Random(5)
        .ints(length, 'а', 'я' + 1)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }
}
