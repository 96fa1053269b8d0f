package dyak.registry.sql;

import static dyak.registry.LetterDraft.by;
import static dyak.registry.LetterDraft.part;
import static dyak.registry.sql.Databases.rows;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dyak.record.Assignment.Act;
import dyak.record.Deadline;
import dyak.record.Kind;
import dyak.record.LetterRecord;
import dyak.record.ReferenceKind;
import dyak.registry.AssignmentRow;
import dyak.registry.LetterDraft;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The views, the tasks due and the search, against a set small enough to be counted by hand. */
class RegistryQuestionsTest {
  private static final LocalDate OCTOBER = LocalDate.of(2020, 10, 1);
  private static final LocalDate OCTOBER_END = LocalDate.of(2020, 10, 31);
  private static final LocalDate NOVEMBER = LocalDate.of(2020, 11, 1);

  @TempDir Path folder;

  private RegistryUrl set(Dialect dialect) throws SQLException {
    RegistryUrl url = Databases.fresh(dialect, folder);
    Loading.load(url, LETTERS);
    return url;
  }

  private static final List<LetterRecord> LETTERS =
      List.of(
          LetterDraft.at("request.txt")
              .from("КОМИТЕТ", "6829021123")
              .number("1", "2020-09-01")
              .to("Школам района")
              .title("О проведении собеседований")
              .task("подать списки", by("2020-09-20"), "ОО=образовательные организации")
              .item(
                  Act.TASK,
                  "провести собеседования:",
                  by("2020-10-05"),
                  List.of(part("с учителями", by("2020-10-15"))),
                  "МОУО",
                  "ОО=образовательные организации")
              .item(Act.DECISION, "утвердить план", by("2020-10-05"), List.of())
              .item(Act.CONTROL, "контроль возложить", null, List.of(), "И.И. Иванова")
              .task(
                  "отчитываться",
                  new Deadline.Recurring(
                      "ежемесячно до 5 числа", "FREQ=MONTHLY;BYMONTHDAY=5", null, null, List.of()),
                  "МОУО")
              .letter(),
          LetterDraft.at("answer.txt")
              .from("ШКОЛА", null)
              .number("2", "2020-09-15")
              .to("Комитету")
              .answers("1", "2020-09-01")
              .letter(),
          LetterDraft.at("reminder.txt")
              .from("КОМИТЕТ", "6829021123")
              .number("3", "2020-09-25")
              .to("Главам", "Главы")
              .to("Школам района")
              .cites(ReferenceKind.LETTER, "1", "2020-09-01")
              .cites(ReferenceKind.LAW, "4-р", "2020-09-02")
              .cites(ReferenceKind.ORDER, "99", "2020-09-02")
              .task("повторно просим ответить", by("2020-10-01"), "Главы")
              .letter(),
          LetterDraft.at("directive.txt")
              .kind(Kind.DIRECTIVE)
              .from("ДЕПАРТАМЕНТ", null)
              .number("4-р", "2020-09-02")
              .task("представить отчёт", by("2020-11-01"), "Главам==Главы")
              .letter(),
          LetterDraft.at("five-a.txt").from("А", null).number("5", "2020-09-03").letter(),
          LetterDraft.at("five-b.txt").from("Б", null).number("5", "2020-09-03").letter(),
          LetterDraft.at("to-one-of-five.txt").answers("5", "2020-09-03").letter());

  @ParameterizedTest
  @EnumSource
  void theViewsListWhatTheirNamesSay(Dialect dialect) throws Exception {
    RegistryUrl url = set(dialect);
    assertThat(rows(url, "select path, act from tasks order by letter_id, position"))
        .containsExactly(
            "1 | task",
            "2 | task",
            "2.1 | task",
            "4 | control",
            "5 | task",
            "1 | task",
            "1 | task");
    assertThat(
            rows(
                url,
                "select assignee, count(*), min(due_on) from tasks_by_assignee"
                    + " group by assignee order by min(letter_id), min(position), assignee"))
        .containsExactlyInAnyOrder(
            "образовательные организации | 3 | 2020-09-20",
            "МОУО | 3 | 2020-10-05",
            "И.И. Иванова | 1 | -",
            "Главы | 2 | 2020-10-01");
    assertThat(rows(url, "select issuer, count(*) from tasks_by_issuer group by issuer"))
        .containsExactlyInAnyOrder("КОМИТЕТ | 6", "ДЕПАРТАМЕНТ | 1");
    assertThat(rows(url, "select addressee, count(*) from tasks_by_addressee group by addressee"))
        .containsExactlyInAnyOrder("Школам района | 6", "Главы | 1");
    assertThat(rows(url, "select distinct printed from tasks_by_assignee where assignee = 'Главы'"))
        .containsExactlyInAnyOrder("Главы", "Главам");
  }

  @ParameterizedTest
  @EnumSource
  void lettersAreLinkedWhereNumberAndDateFitOne(Dialect dialect) throws Exception {
    RegistryUrl url = set(dialect);
    assertThat(
            rows(
                url,
                "select l.source_path, via, k.position, t.source_path from letter_links k"
                    + " join letters l on l.id = k.letter_id join letters t on t.id = k.target_id"))
        .containsExactlyInAnyOrder(
            "answer.txt | reply | 0 | request.txt", "reminder.txt | reference | 0 | request.txt");
    assertThat(rows(url, "select source_path from unanswered_letters"))
        .containsExactly("reminder.txt");
  }

  @ParameterizedTest
  @EnumSource
  void tasksAreListedByTheDayTheyAreDue(Dialect dialect) throws Exception {
    try (Registry registry = Registry.open(set(dialect))) {
      assertThat(due(registry, TaskQuery.within(OCTOBER, OCTOBER_END)))
          .containsExactly(
              "2020-10-01 Главы: повторно просим ответить",
              "2020-10-05 МОУО; ОО: провести собеседования:",
              "2020-10-05 МОУО: отчитываться",
              "2020-10-15 МОУО; ОО: с учителями");
      assertThat(due(registry, query(true, false, null, null, null)))
          .startsWith("2020-09-20 ОО: подать списки")
          .hasSize(5);
      assertThat(due(registry, query(true, true, null, null, null)))
          .containsExactly("2020-10-01 Главы: повторно просим ответить");
      assertThat(due(registry, query(false, false, "Образовательные", null, null))).hasSize(2);
      assertThat(due(registry, query(false, false, "моуо", null, null))).hasSize(3);
      assertThat(
              registry.tasks(
                  new TaskQuery(OCTOBER_END, NOVEMBER, false, false, "главы", null, null)))
          .as("in any case of the language, too")
          .extracting(AssignmentRow::assignees, AssignmentRow::assigneeNominatives)
          .containsExactly(tuple("Главам", "Главы"));
      assertThat(due(registry, query(false, false, null, "департамент", null))).isEmpty();
      assertThat(due(registry, query(false, false, null, "комитет", "глав"))).hasSize(1);
      assertThat(
              due(registry, TaskQuery.within(LocalDate.of(2020, 11, 1), LocalDate.of(2020, 12, 5))))
          .containsExactly(
              "2020-11-01 Главам: представить отчёт",
              "2020-11-05 МОУО: отчитываться",
              "2020-12-05 МОУО: отчитываться");
    }
  }

  @ParameterizedTest
  @EnumSource
  void wordsAreFoundInAnyForm(Dialect dialect) throws Exception {
    try (Registry registry = Registry.open(set(dialect))) {
      assertThat(registry.find("собеседованиях", 10))
          .extracting(Found::path)
          .containsExactlyInAnyOrder(null, "2");
      assertThat(registry.find("ПРОВЕДЕНИЕ собеседования", 10)).hasSize(1);
      assertThat(registry.find("собеседование списки", 10)).as("all in one place").isEmpty();
      assertThat(registry.find("отчёты", 10)).extracting(Found::number).contains("4-р");
      assertThat(registry.find("собеседованиях", 1)).hasSize(1);
      assertThat(registry.find("списками", 10).get(0).excerpt()).isEqualTo("подать списки");
    }
  }

  private static TaskQuery query(
      boolean overdue, boolean unanswered, String assignee, String issuer, String addressee) {
    return new TaskQuery(OCTOBER, OCTOBER_END, overdue, unanswered, assignee, issuer, addressee);
  }

  private static List<String> due(Registry registry, TaskQuery query) throws SQLException {
    return registry.tasks(query).stream().map(RegistryQuestionsTest::line).toList();
  }

  private static String line(AssignmentRow row) {
    return row.due() + " " + row.assignees() + ": " + row.text();
  }
}
