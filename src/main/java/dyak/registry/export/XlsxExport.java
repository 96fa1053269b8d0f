package dyak.registry.export;

import dyak.record.Addressee;
import dyak.record.Issuer;
import dyak.record.LetterRecord;
import dyak.registry.AssignmentRow;
import dyak.registry.AssignmentRows;
import dyak.registry.LetterKeys;
import dyak.registry.RowColumn;
import dyak.registry.SafeText;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/**
 * A workbook of two sheets, «Письма» and «Поручения», each with a filter and a head that stays in
 * sight. Dates are dates; texts are texts, so that none is taken for a formula. Long texts run over
 * several lines, and their rows are as high.
 */
final class XlsxExport implements Export {
  private static final int LONGEST_CELL = 32_767;
  private static final int PAGES_ACROSS = 3;
  private static final List<String> LETTER_HEADINGS =
      List.of(
          "Ключ письма",
          "Вид документа",
          "Номер",
          "Дата",
          "Автор",
          "ИНН автора",
          "Адресаты",
          "Заголовок",
          "В ответ на",
          "Поручений",
          "Состояние",
          "Файл");

  private final Workbook workbook;
  private final SheetRows letters;
  private final SheetRows assignments;

  XlsxExport(OutputStream out) throws IOException {
    workbook = new Workbook(out, "Dyak", null);
    letters = new SheetRows(workbook.newWorksheet("Письма"), LETTER_HEADINGS, 1);
    assignments =
        new SheetRows(
            workbook.newWorksheet("Поручения"),
            Stream.of(RowColumn.values()).map(RowColumn::heading).toList(),
            PAGES_ACROSS);
  }

  @Override
  public void add(LetterRecord letter) {
    List<AssignmentRow> rows = AssignmentRows.of(letter);
    Issuer issuer = letter.issuer();
    letters.add(
        LetterKeys.of(letter).main(),
        Words.kind(letter),
        letter.number(),
        letter.date(),
        issuer == null ? null : issuer.name(),
        issuer == null ? null : issuer.inn(),
        AssignmentRows.cell(letter.addressees().stream().map(Addressee::text)),
        letter.title(),
        letter.inReplyTo() == null
            ? null
            : Words.numbered(letter.inReplyTo().number(), letter.inReplyTo().date()),
        rows.size(),
        letter.status().code(),
        letter.source().path());
    for (AssignmentRow row : rows) {
      assignments.add(Stream.of(RowColumn.values()).map(column -> column.value(row)).toArray());
    }
  }

  @Override
  public void finish() throws IOException {
    letters.finish();
    assignments.finish();
    workbook.finish();
  }

  /** A sheet that grows downwards. */
  private static final class SheetRows {
    private static final int NARROW = 16;
    private static final int WIDE = 40;
    private static final String TOP = "top";
    private static final double LINE = 15;
    private static final double HIGHEST = 409;
    private static final List<String> WIDE_ONES =
        List.of(
            "Автор",
            "Адресаты",
            "Заголовок",
            "Поручение",
            "Исполнители",
            "Исполнители полностью",
            "Исполнители в именительном",
            "Цитата");

    private final Worksheet sheet;
    private final int columns;
    private final int[] widths;
    private int next = 1;

    SheetRows(Worksheet sheet, List<String> headings, int pagesAcross) {
      this.sheet = sheet;
      columns = headings.size();
      widths = new int[columns];
      for (int i = 0; i < columns; i++) {
        sheet.value(0, i, headings.get(i));
        widths[i] = WIDE_ONES.contains(headings.get(i)) ? WIDE : NARROW;
        sheet.width(i, widths[i]);
      }
      sheet.range(0, 0, 0, columns - 1).style().bold().fillColor("DDE6F0").wrapText(true).set();
      sheet.freezePane(0, 1);
      sheet.rowHeight(0, 2 * LINE);
      print(pagesAcross);
    }

    private void print(int pagesAcross) {
      sheet.paperSize(PaperSize.A3_PAPER);
      sheet.pageOrientation("landscape");
      sheet.setFitToPage(true);
      sheet.fitToWidth((short) pagesAcross);
      sheet.fitToHeight((short) 0);
      sheet.repeatRows(0);
    }

    void add(@Nullable Object... values) {
      int lines = 1;
      for (int i = 0; i < values.length; i++) {
        Object value = values[i];
        if (value instanceof LocalDate date) {
          sheet.value(next, i, date);
          sheet.style(next, i).format("dd.mm.yyyy").verticalAlignment(TOP).set();
        } else if (value instanceof Number number) {
          sheet.value(next, i, number);
          sheet.style(next, i).verticalAlignment(TOP).set();
        } else if (value != null) {
          sheet.value(next, i, Words.cut(SafeText.of(value.toString()), LONGEST_CELL));
          sheet.style(next, i).wrapText(true).verticalAlignment(TOP).set();
          lines = Math.max(lines, lines(value.toString(), widths[i]));
        }
      }
      sheet.rowHeight(next, Math.min(lines * LINE, HIGHEST));
      next++;
    }

    /** About as many as the text takes in a column that holds so many letters. */
    private static int lines(String text, int width) {
      int lines = 0;
      for (String line : (Iterable<String>) text.lines()::iterator) {
        lines += 1 + line.length() / (width - width / 8);
      }
      return lines;
    }

    void finish() {
      sheet.setAutoFilter(0, 0, next - 1, columns - 1);
    }
  }
}
