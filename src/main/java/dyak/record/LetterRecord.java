package dyak.record;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * One letter as data. Components stand in the order of the JSON keys; {@code evidence} maps the
 * JSON Pointer (RFC 6901) of a value to the place it was read from.
 */
public record LetterRecord(
    Source source,
    Status status,
    List<Problem> problems,
    Kind kind,
    @Nullable Issuer issuer,
    @Nullable String number,
    @Nullable LocalDate date,
    @Nullable ReplyTo inReplyTo,
    @Nullable String place,
    @Nullable String restriction,
    List<Addressee> addressees,
    @Nullable Approval approval,
    @Nullable String title,
    @Nullable String salutation,
    List<Attachment> attachments,
    List<Signatory> signatories,
    @Nullable Signature signature,
    List<Executor> executors,
    List<Reference> references,
    List<Abbreviation> abbreviations,
    List<AssignmentList> assignmentLists,
    Map<String, Evidence> evidence) {

  /** The version of the contract that this class implements; a change of meaning changes it. */
  public static final String SCHEMA_VERSION = "1";

  public LetterRecord {
    Checks.printedOrAbsent("number", number);
    Checks.printedOrAbsent("place", place);
    Checks.printedOrAbsent("restriction", restriction);
    Checks.printedOrAbsent("title", title);
    Checks.printedOrAbsent("salutation", salutation);
    if (status != Status.EXTRACTED && problems.isEmpty()) {
      throw new IllegalArgumentException(
          source.path() + ": " + status.code() + " without a problem");
    }
    problems = List.copyOf(problems);
    addressees = List.copyOf(addressees);
    attachments = List.copyOf(attachments);
    signatories = List.copyOf(signatories);
    executors = List.copyOf(executors);
    references = List.copyOf(references);
    abbreviations = List.copyOf(abbreviations);
    assignmentLists = List.copyOf(assignmentLists);
    evidence = Collections.unmodifiableSortedMap(new TreeMap<>(evidence));
  }

  /** {@code schemaVersion} of the contract. */
  public String schemaVersion() {
    return SCHEMA_VERSION;
  }

  /** The same letter read from another file of the same bytes. */
  public LetterRecord from(Source other) {
    return with(other, status, problems);
  }

  /** The same letter, of which a part is lost. */
  public LetterRecord damaged(Problem damage) {
    if (status == Status.FAILED) {
      return with(source, status, List.of(damage));
    }
    List<Problem> all = new ArrayList<>(problems);
    all.add(damage);
    return with(source, Status.PARTIAL, all);
  }

  private LetterRecord with(Source other, Status reached, List<Problem> found) {
    return new LetterRecord(
        other,
        reached,
        found,
        kind,
        issuer,
        number,
        date,
        inReplyTo,
        place,
        restriction,
        addressees,
        approval,
        title,
        salutation,
        attachments,
        signatories,
        signature,
        executors,
        references,
        abbreviations,
        assignmentLists,
        evidence);
  }

  /** The record of a file without text: nothing but the source and the reasons. */
  public static LetterRecord failed(Source source, List<Problem> problems) {
    return new LetterRecord(
        source,
        Status.FAILED,
        problems,
        Kind.OTHER,
        null,
        null,
        null,
        null,
        null,
        null,
        List.of(),
        null,
        null,
        null,
        List.of(),
        List.of(),
        null,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        Map.of());
  }
}
