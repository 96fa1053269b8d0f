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
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/**
 * A workbook of two sheets, «Письма» and «Поручения», each with a filter and a head that stays in
 * sight. Dates are dates; texts are texts, so that none is taken for a formula.
 */
final class XlsxExport implements Export {
  private static final int LONGEST_CELL = 32_767;
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
    letters = new SheetRows(workbook.newWorksheet("Письма"), LETTER_HEADINGS);
    assignments =
        new SheetRows(
            workbook.newWorksheet("Поручения"),
            Stream.of(RowColumn.values()).map(RowColumn::heading).toList());
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
    private static final int NARROW = 14;
    private static final int WIDE = 40;
    private static final List<String> WIDE_ONES =
        List.of("Автор", "Адресаты", "Заголовок", "Поручение", "Исполнители", "Цитата");

    private final Worksheet sheet;
    private final int columns;
    private int next = 1;

    SheetRows(Worksheet sheet, List<String> headings) {
      this.sheet = sheet;
      columns = headings.size();
      for (int i = 0; i < columns; i++) {
        sheet.value(0, i, headings.get(i));
        sheet.width(i, WIDE_ONES.contains(headings.get(i)) ? WIDE : NARROW);
      }
      sheet.range(0, 0, 0, columns - 1).style().bold().fillColor("DDE6F0").wrapText(true).set();
      sheet.freezePane(0, 1);
    }

    void add(@Nullable Object... values) {
      for (int i = 0; i < values.length; i++) {
        Object value = values[i];
        if (value instanceof LocalDate date) {
          sheet.value(next, i, date);
          sheet.style(next, i).format("dd.mm.yyyy").set();
        } else if (value instanceof Number number) {
          sheet.value(next, i, number);
        } else if (value != null) {
          sheet.value(next, i, Words.cut(SafeText.of(value.toString()), LONGEST_CELL));
        }
      }
      next++;
    }

    void finish() {
      sheet.setAutoFilter(0, 0, next - 1, columns - 1);
    }
  }
}
