package dyak.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class SpreadsheetReaderTest {
  private static final String SHOWN =
      """
      | План {3x1} |
      | Мероприятие | Срок | Число |
      | сверка {1x2} | 01.06.2020 | 12,5 |
      || 2 листа ¶ и план | ИСТИНА |
      ===
      Примечание
      """;

  @TestFactory
  List<DynamicTest> sheetsShowWhatTheirCellsShow() {
    return List.of(
        DynamicTest.dynamicTest("xlsx", () -> assertShown(XSSFWorkbook::new)),
        DynamicTest.dynamicTest("xls", () -> assertShown(HSSFWorkbook::new)));
  }

  private static void assertShown(Supplier<Workbook> kind) throws IOException {
    assertThat(Printed.of(workbook(kind))).isEqualTo(SHOWN);
  }

  private static byte[] workbook(Supplier<Workbook> kind) throws IOException {
    try (Workbook workbook = kind.get();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
      CellStyle date = workbook.createCellStyle();
      date.setDataFormat(workbook.createDataFormat().getFormat("dd.mm.yyyy"));
      Sheet plan = workbook.createSheet("план");
      plan.createRow(1).createCell(1).setCellValue("План");
      plan.addMergedRegion(new CellRangeAddress(1, 1, 1, 5));
      fill(plan.createRow(3), "Мероприятие", "Срок", "Число");
      Row first = plan.createRow(4);
      fill(first, "сверка");
      first.createCell(3).setCellValue(LocalDate.of(2020, 6, 1));
      first.getCell(3).setCellStyle(date);
      first.createCell(5).setCellValue(12.5);
      Row second = plan.createRow(5);
      second.createCell(3).setCellValue("2 листа\nи план");
      second.createCell(5).setCellValue(true);
      plan.addMergedRegion(new CellRangeAddress(4, 5, 1, 1));
      Row hidden = plan.createRow(6);
      fill(hidden, "скрыто");
      hidden.setZeroHeight(true);
      workbook.createSheet("тайный").createRow(0).createCell(0).setCellValue("нет");
      workbook.setSheetVisibility(1, SheetVisibility.HIDDEN);
      workbook.createSheet("ещё").createRow(0).createCell(0).setCellValue("Примечание");
      workbook.write(bytes);
      return bytes.toByteArray();
    }
  }

  private static void fill(Row row, String... texts) {
    for (int i = 0; i < texts.length; i++) {
      row.createCell(1 + 2 * i).setCellValue(texts[i]);
    }
  }
}
