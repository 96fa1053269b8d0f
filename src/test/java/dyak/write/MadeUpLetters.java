package dyak.write;

import dyak.record.Abbreviation;
import dyak.record.Address;
import dyak.record.Addressee;
import dyak.record.Approval;
import dyak.record.Assignment;
import dyak.record.Assignment.Act;
import dyak.record.Assignment.Assignee;
import dyak.record.Assignment.AssigneesFrom;
import dyak.record.AssignmentList;
import dyak.record.Attachment;
import dyak.record.Deadline;
import dyak.record.Deadline.RelativeTo;
import dyak.record.Deadline.Unit;
import dyak.record.Evidence;
import dyak.record.Executor;
import dyak.record.Issuer;
import dyak.record.Kind;
import dyak.record.LetterRecord;
import dyak.record.Medium;
import dyak.record.PageRange;
import dyak.record.Person;
import dyak.record.Problem;
import dyak.record.Reference;
import dyak.record.ReferenceKind;
import dyak.record.ReplyTo;
import dyak.record.Signatory;
import dyak.record.Signature;
import dyak.record.Source;
import dyak.record.Status;
import dyak.record.TextOrigin;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Records that use every field, or none. */
public final class MadeUpLetters {
  private static final Person PERSON = new Person("И.И. Иванову", "Иванов", "И.", "И.");
  private static final LocalDate DAY = LocalDate.of(2021, 3, 9);

  private MadeUpLetters() {}

  /** One deadline of each kind. */
  public static List<Deadline> deadlines() {
    return List.of(
        new Deadline.By("до 9 марта", DAY, List.of("year")),
        new Deadline.During("с 1 по 9 марта 2021 г.", DAY.withDayOfMonth(1), DAY, List.of()),
        new Deadline.On("9 марта 2021 года", DAY, List.of()),
        new Deadline.Recurring(
            "ежемесячно до 5 числа", "FREQ=MONTHLY;BYMONTHDAY=5", null, DAY, List.of()),
        new Deadline.Relative(
            "в течение 10 рабочих дней со дня получения",
            new RelativeTo("получение", 10, Unit.WORKING_DAY),
            null,
            null,
            List.of()),
        new Deadline.Relative("по итогам", new RelativeTo(null, null, null), null, null, List.of()),
        new Deadline.Ongoing("постоянно", null, null, List.of()),
        new Deadline.Unresolved("согласно графику"));
  }

  /** Every field filled, every kind of deadline, assignments within assignments. */
  public static LetterRecord full() {
    return fullWith(
        Map.of(
            "/number",
            new Evidence(1, List.of(56.7, 100.0, 0.3, 12.5), "№ 01-15/77", "number", 0.9),
            "/date",
            new Evidence(null, null, "9 марта 2021", "date", 1)));
  }

  /** The same with other evidence. */
  public static LetterRecord fullWith(Map<String, Evidence> evidence) {
    return new LetterRecord(
        new Source(
            "letters/a \"b\".pdf",
            "0123456789abcdef".repeat(4),
            "application/pdf",
            12_345_678_901L,
            new PageRange(1, 2),
            TextOrigin.MIXED),
        Status.PARTIAL,
        List.of(new Problem("checksum-mismatch", "ИНН: проверьте цифры", 1)),
        Kind.ASSIGNMENT_LIST,
        issuer(),
        "01-15/77",
        DAY,
        new ReplyTo("5", DAY),
        "г. Омск",
        "Для служебного пользования",
        List.of(new Addressee("Главе района И.И. Иванову", PERSON)),
        new Approval("Глава", PERSON, DAY),
        "О проверке",
        "Уважаемый Иван Иванович!",
        List.of(new Attachment("План", 3, 1, Medium.PAPER)),
        List.of(new Signatory("Начальник", PERSON)),
        new Signature("00AB", "Иванов Иван", DAY, DAY.plusYears(1)),
        List.of(new Executor(PERSON, List.of("+73812000000 ext 204"), List.of("a@b.example"))),
        List.of(new Reference(ReferenceKind.LAW, "Омская дума", DAY, "7-ОЗ", "О школе", "закон")),
        List.of(new Abbreviation("ОО", "образовательные организации")),
        List.of(new AssignmentList("Необходимо:", AssignmentList.Part.ENCLOSURE, assignments())),
        evidence);
  }

  /** Nothing was found in it. */
  public static LetterRecord bare() {
    return bare("b.txt", null, Map.of());
  }

  /** A bare letter with a path of its own. */
  public static LetterRecord at(String path) {
    return bare(path, null, Map.of());
  }

  /** A bare letter with one entry of evidence. */
  public static LetterRecord withEvidence(String pointer, Evidence evidence) {
    return bare("b.txt", null, Map.of(pointer, evidence));
  }

  /** A letter with nothing but a title. */
  public static LetterRecord titled(String title, Map<String, Evidence> evidence) {
    return bare("b.txt", title, evidence);
  }

  private static LetterRecord bare(
      String path, @Nullable String title, Map<String, Evidence> evidence) {
    return new LetterRecord(
        new Source(path, null, null, 0, null, null),
        Status.EXTRACTED,
        List.of(),
        Kind.OTHER,
        null,
        null,
        null,
        null,
        null,
        null,
        List.of(),
        null,
        title,
        null,
        List.of(),
        List.of(),
        null,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        evidence);
  }

  public static LetterRecord failed() {
    return LetterRecord.failed(
        new Source("c.bin", null, null, 0, null, null),
        List.of(Problem.of(Problem.UNSUPPORTED_TYPE, "Not a letter")));
  }

  private static Issuer issuer() {
    return new Issuer(
        "УПРАВЛЕНИЕ",
        "УО",
        List.of("АДМИНИСТРАЦИЯ"),
        "9901234567",
        "990101001",
        "1209900000016",
        "00871095",
        new Address("ул. Мира, 1, 644000", "644000"),
        List.of("+73812000000"),
        List.of("72-37-38"),
        List.of("post@b.example"),
        List.of("b.example"));
  }

  private static List<Assignment> assignments() {
    List<Assignment> items =
        deadlines().stream()
            .map(
                deadline ->
                    new Assignment(
                        null, "провести", Act.CONTROL, List.of(), null, deadline, List.of()))
            .toList();
    return List.of(
        new Assignment(
            "1",
            "Обеспечить:",
            Act.TASK,
            List.of(new Assignee("ОО", "образовательные организации")),
            AssigneesFrom.COLUMN,
            null,
            items));
  }
}
