package dyak.registry.export;

import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VTodo;
import biweekly.io.text.ICalWriter;
import biweekly.property.DateDue;
import biweekly.property.DateStart;
import biweekly.util.ICalDate;
import biweekly.util.Recurrence;
import dyak.record.LetterRecord;
import dyak.registry.AssignmentRow;
import dyak.registry.AssignmentRows;
import dyak.registry.SafeText;
import dyak.registry.Series;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Assignments with a deadline as to-dos of iCalendar (RFC 5545). DUE is the last day; DTSTART the
 * first when it is an earlier one, as the standard demands. A series has RRULE, and DTSTART on its
 * first day; its days are the due ones, so it has no DUE. A deadline without a date stays in
 * DESCRIPTION.
 */
final class IcsExport implements Export {
  private static final int SUMMARY = 200;
  private static final LocalDate NO_DATE = LocalDate.EPOCH;
  private static final int YEARS_TO_FIRST_DAY = 5;

  private final OutputStream out;
  private final ICalendar calendar = new ICalendar();

  IcsExport(OutputStream out) {
    this.out = out;
    calendar.setVersion(ICalVersion.V2_0);
    calendar.setProductId("-//Dyak//Dyak//RU");
  }

  @Override
  public void add(LetterRecord letter) {
    for (AssignmentRow row : AssignmentRows.of(letter)) {
      if (row.deadlineKind() != null && !row.act().equals("decision")) {
        calendar.addComponent(todo(row));
      }
    }
  }

  private static VTodo todo(AssignmentRow row) {
    VTodo todo = new VTodo();
    todo.setUid(Words.taskId(row) + "@dyak");
    LocalDate written = row.letterDate() == null ? NO_DATE : row.letterDate();
    todo.setDateTimeStamp(Date.from(written.atStartOfDay(ZoneOffset.UTC).toInstant()));
    todo.setSummary(Words.cut(SafeText.of(row.text()), SUMMARY));
    todo.setDescription(description(row));
    Optional<Series> series = Series.of(row);
    LocalDate first = series.map(IcsExport::firstDay).orElse(null);
    if (series.isPresent() && first != null) {
      todo.setDateStart(new DateStart(day(first)));
      todo.setRecurrenceRule(bounded(series.get()));
    } else {
      addDates(todo, row.start(), row.due());
    }
    return todo;
  }

  private static void addDates(VTodo todo, @Nullable LocalDate start, @Nullable LocalDate due) {
    if (start != null && (due == null || start.isBefore(due))) {
      todo.setDateStart(new DateStart(day(start)));
    }
    if (due != null) {
      todo.setDateDue(new DateDue(day(due)));
    }
  }

  private static @Nullable LocalDate firstDay(Series series) {
    LocalDate begin = series.first();
    List<LocalDate> days = series.between(begin, begin.plusYears(YEARS_TO_FIRST_DAY));
    return days.isEmpty() ? null : days.get(0);
  }

  /** The rule ends when the series does. */
  private static Recurrence bounded(Series series) {
    Recurrence rule = series.rule();
    boolean endless = rule.getUntil() == null && rule.getCount() == null;
    LocalDate last = series.last();
    return last == null || !endless ? rule : new Recurrence.Builder(rule).until(day(last)).build();
  }

  /** A day without a time; the library prints it in the zone of this machine. */
  private static ICalDate day(LocalDate day) {
    return new ICalDate(Date.from(day.atStartOfDay(ZoneId.systemDefault()).toInstant()), false);
  }

  private static String description(AssignmentRow row) {
    return SafeText.of(
        Stream.of(
                row.text(),
                row.assignees() == null ? null : "Исполнители: " + row.assignees(),
                Words.deadline(row),
                letter(row),
                "Файл: " + row.sourcePath() + (row.page() == null ? "" : ", стр. " + row.page()))
            .filter(Objects::nonNull)
            .collect(Collectors.joining("\n")));
  }

  private static String letter(AssignmentRow row) {
    String numbered = Words.numbered(row.letterNumber(), row.letterDate());
    return "Письмо: "
        + (numbered == null ? "без номера и даты" : numbered)
        + ", п. "
        + Words.place(row)
        + (row.issuer() == null ? "" : ", " + row.issuer());
  }

  @Override
  public void finish() throws IOException {
    StringWriter text = new StringWriter();
    try (ICalWriter writer = new ICalWriter(text, ICalVersion.V2_0)) {
      writer.getVObjectWriter().getFoldedLineWriter().setLineLength(null);
      writer.write(calendar);
    }
    out.write(Folding.of(text.toString()).getBytes(StandardCharsets.UTF_8));
    out.flush();
  }
}
