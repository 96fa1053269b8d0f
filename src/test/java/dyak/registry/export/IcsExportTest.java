package dyak.registry.export;

import static dyak.registry.LetterDraft.by;
import static org.assertj.core.api.Assertions.assertThat;

import dyak.record.Assignment.Act;
import dyak.record.Deadline;
import dyak.record.LetterRecord;
import dyak.registry.LetterDraft;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VToDo;
import org.junit.jupiter.api.Test;

/** The calendar as another library reads it. */
class IcsExportTest {
  private static final LocalDate MAY = LocalDate.of(2020, 5, 1);

  private static List<VToDo> todos(LetterRecord letter) throws IOException, ParserException {
    String text = Exported.text(ExportFormat.ICS, letter);
    assertThat(text).startsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n");
    assertThat(text.lines().map(line -> line.getBytes(StandardCharsets.UTF_8).length))
        .allMatch(octets -> octets <= 75);
    Calendar calendar = new CalendarBuilder().build(new StringReader(text));
    calendar.validate(true);
    return calendar.<VToDo>getComponents("VTODO");
  }

  private static String property(VToDo todo, String name) {
    return todo.getProperty(name).map(property -> property.getValue()).orElse(null);
  }

  private static VToDo only(Deadline deadline) throws IOException, ParserException {
    LetterDraft draft = LetterDraft.at("a.txt").number("1", "2020-02-03");
    List<VToDo> todos = todos(draft.task("дело", deadline, "ОО").letter());
    assertThat(todos).hasSize(1);
    return todos.get(0);
  }

  @Test
  void theLastDayIsDue() throws Exception {
    VToDo todo = only(by("2020-03-01"));
    assertThat(property(todo, "DUE")).isEqualTo("20200301");
    assertThat(property(todo, "DTSTART")).isNull();
    assertThat(property(todo, "SUMMARY")).isEqualTo("дело");
    assertThat(property(todo, "DESCRIPTION"))
        .isEqualTo(
            "дело\nИсполнители: ОО\nСрок: до 2020-03-01\n"
                + "Письмо: № 1 от 2020-02-03, п. 1\nФайл: a.txt");
  }

  @Test
  void aPeriodBeginsAndEnds() throws Exception {
    VToDo todo = only(new Deadline.During("май", MAY, MAY.withDayOfMonth(31), List.of()));
    assertThat(property(todo, "DTSTART")).isEqualTo("20200501");
    assertThat(property(todo, "DUE")).isEqualTo("20200531");
    VToDo day = only(new Deadline.On("1 мая", MAY, List.of()));
    assertThat(property(day, "DTSTART")).as("a start must be earlier than the end").isNull();
    assertThat(property(day, "DUE")).isEqualTo("20200501");
  }

  @Test
  void aSeriesBeginsOnItsFirstDay() throws Exception {
    VToDo todo =
        only(
            new Deadline.Recurring(
                "ежеквартально до 5 числа",
                "FREQ=MONTHLY;BYMONTH=1,4,7,10;BYMONTHDAY=5",
                null,
                null,
                List.of()));
    assertThat(property(todo, "DTSTART")).isEqualTo("20200405");
    assertThat(property(todo, "RRULE"))
        .contains("FREQ=MONTHLY", "BYMONTH=1,4,7,10", "BYMONTHDAY=5");
    assertThat(property(todo, "DUE")).isNull();
  }

  @Test
  void aBoundedSeriesEnds() throws Exception {
    VToDo todo =
        only(
            new Deadline.Recurring(
                "ежемесячно до июля",
                "FREQ=MONTHLY;BYMONTHDAY=5",
                MAY,
                MAY.plusDays(70),
                List.of()));
    assertThat(property(todo, "DTSTART")).isEqualTo("20200505");
    assertThat(property(todo, "RRULE")).contains("UNTIL=20200710");
  }

  @Test
  void aDeadlineWithoutADateStaysInWords() throws Exception {
    VToDo todo = only(new Deadline.Unresolved("согласно графику"));
    assertThat(property(todo, "DUE")).isNull();
    assertThat(property(todo, "DESCRIPTION")).contains("Срок: согласно графику");
  }

  @Test
  void onlyWhatHasToBeDoneByATimeIsListed() throws Exception {
    LetterRecord letter =
        LetterDraft.at("a.txt")
            .task("без срока", null)
            .item(Act.DECISION, "утвердить", by("2020-03-01"), List.of())
            .item(Act.CONTROL, "следить", by("2020-03-02"), List.of())
            .letter();
    assertThat(todos(letter))
        .extracting(todo -> property(todo, "SUMMARY"))
        .containsExactly("следить");
  }

  @Test
  void hostileTextsAddNoLines() throws Exception {
    String text = "дело\r\nEND:VTODO\r\nBEGIN:VALARM; , \\ \u0000=cmd|x";
    LetterRecord letter =
        LetterDraft.at("a.txt")
            .task(text, by("2020-03-01"))
            .task(
                "a",
                new Deadline.Recurring("всегда", "FREQ=DAILY\r\nATTACH:x", null, null, List.of()))
            .letter();
    List<VToDo> todos = todos(letter);
    assertThat(todos).hasSize(2);
    assertThat(property(todos.get(0), "SUMMARY")).contains("END:VTODO", "; , \\", "=cmd|x");
    assertThat(property(todos.get(1), "RRULE")).isNull();
    assertThat(property(todos.get(1), "ATTACH")).isNull();
  }
}
