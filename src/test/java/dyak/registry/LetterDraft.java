package dyak.registry;

import dyak.record.Addressee;
import dyak.record.Assignment;
import dyak.record.Assignment.Act;
import dyak.record.Assignment.Assignee;
import dyak.record.Assignment.AssigneesFrom;
import dyak.record.AssignmentList;
import dyak.record.Deadline;
import dyak.record.Issuer;
import dyak.record.Kind;
import dyak.record.LetterRecord;
import dyak.record.PageRange;
import dyak.record.Reference;
import dyak.record.ReferenceKind;
import dyak.record.ReplyTo;
import dyak.record.Source;
import dyak.record.Status;
import dyak.record.TextOrigin;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A letter in the making, for tests: a path, and whatever the test is about. */
public final class LetterDraft {
  private final List<Addressee> addressees = new ArrayList<>();
  private final List<Reference> references = new ArrayList<>();
  private final List<Assignment> assignments = new ArrayList<>();
  private Source source;
  private Kind kind = Kind.LETTER;
  private @Nullable Issuer issuer;
  private @Nullable String number;
  private @Nullable LocalDate date;
  private @Nullable ReplyTo reply;
  private @Nullable String title;

  private LetterDraft(String path) {
    source = new Source(path, Digest.sha256(path), "text/plain", 10, null, TextOrigin.TEXT);
  }

  /** A letter alone in a file that has bytes of its own. */
  public static LetterDraft at(String path) {
    return new LetterDraft(path);
  }

  /** The bytes are those of another path. */
  public LetterDraft bytesOf(String path) {
    source =
        new Source(
            source.path(), Digest.sha256(path), "text/plain", 10, source.pages(), TextOrigin.TEXT);
    return this;
  }

  public LetterDraft pages(int from, int to) {
    source =
        new Source(
            source.path(),
            source.sha256(),
            "text/plain",
            10,
            new PageRange(from, to),
            TextOrigin.TEXT);
    return this;
  }

  public LetterDraft scanned() {
    source =
        new Source(source.path(), source.sha256(), "image/png", 10, source.pages(), TextOrigin.OCR);
    return this;
  }

  public LetterDraft kind(Kind value) {
    kind = value;
    return this;
  }

  public LetterDraft from(String name, @Nullable String inn) {
    issuer =
        new Issuer(
            name, null, List.of(), inn, null, null, null, null, List.of(), List.of(), List.of(),
            List.of());
    return this;
  }

  public LetterDraft number(String value, String day) {
    number = value;
    date = LocalDate.parse(day);
    return this;
  }

  public LetterDraft to(String addressee) {
    addressees.add(new Addressee(addressee, null));
    return this;
  }

  public LetterDraft to(String addressee, String nominative) {
    addressees.add(new Addressee(addressee, null, nominative));
    return this;
  }

  public LetterDraft title(String value) {
    title = value;
    return this;
  }

  public LetterDraft answers(String value, String day) {
    reply = new ReplyTo(value, LocalDate.parse(day));
    return this;
  }

  public LetterDraft cites(ReferenceKind cited, String value, String day) {
    references.add(new Reference(cited, null, LocalDate.parse(day), value, null, "№ " + value));
    return this;
  }

  /** A task of assignees «text», «text=full name» or «text==nominative». */
  public LetterDraft task(String text, @Nullable Deadline deadline, String... assignees) {
    return item(Act.TASK, text, deadline, List.of(), assignees);
  }

  public LetterDraft item(
      Act act,
      String text,
      @Nullable Deadline deadline,
      List<Assignment> items,
      String... assignees) {
    List<Assignee> named =
        Stream.of(assignees)
            .map(entry -> entry.split("=", 3))
            .map(parts -> new Assignee(parts[0], part(parts, 1), part(parts, 2)))
            .toList();
    assignments.add(
        new Assignment(
            Integer.toString(assignments.size() + 1),
            text,
            act,
            named,
            named.isEmpty() ? null : AssigneesFrom.LABEL,
            deadline,
            items));
    return this;
  }

  private static @Nullable String part(String[] parts, int at) {
    return at < parts.length && !parts[at].isEmpty() ? parts[at] : null;
  }

  /** A sub-item that names nobody. */
  public static Assignment part(String text, @Nullable Deadline deadline) {
    return new Assignment(null, text, Act.TASK, List.of(), null, deadline, List.of());
  }

  public static Deadline by(String day) {
    return new Deadline.By("до " + day, LocalDate.parse(day), List.of());
  }

  public LetterRecord letter() {
    return new LetterRecord(
        source,
        Status.EXTRACTED,
        List.of(),
        kind,
        issuer,
        number,
        date,
        reply,
        null,
        null,
        addressees,
        null,
        title,
        null,
        List.of(),
        List.of(),
        null,
        List.of(),
        references,
        List.of(),
        assignments.isEmpty()
            ? List.of()
            : List.of(new AssignmentList(null, AssignmentList.Part.LETTER, assignments)),
        Map.of());
  }
}
