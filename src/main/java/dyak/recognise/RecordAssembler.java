package dyak.recognise;

import dyak.layout.Span;
import dyak.normalise.Identifier;
import dyak.normalise.Phone;
import dyak.recognise.rule.Drafts.ExecutorDraft;
import dyak.recognise.rule.Drafts.Read;
import dyak.recognise.rule.Field;
import dyak.recognise.rule.Finding;
import dyak.recognise.rule.Letter;
import dyak.record.Abbreviation;
import dyak.record.AssignmentList;
import dyak.record.Executor;
import dyak.record.Issuer;
import dyak.record.Kind;
import dyak.record.LetterRecord;
import dyak.record.Problem;
import dyak.record.Source;
import dyak.record.Status;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes the record from the refined findings, and the evidence of each value beside it. */
final class RecordAssembler {
  private final Findings findings;
  private final Letter letter;
  private final Source source;
  private final EvidenceLog evidence;
  private final List<Problem> problems = new ArrayList<>();

  RecordAssembler(Findings findings, Letter letter, Source source, Calibration calibration) {
    this.findings = findings;
    this.evidence = new EvidenceLog(letter.text(), calibration, source.textOrigin());
    this.letter = letter;
    this.source = source;
  }

  LetterRecord assemble(List<Problem> ingestProblems) {
    Kind kind = scalar(Field.KIND, "/kind");
    LocalDate date = scalar(Field.DATE, "/date");
    List<Abbreviation> abbreviations = list(Field.ABBREVIATION, "/abbreviations");
    AssignmentAssembler assembler =
        new AssignmentAssembler(letter.text(), evidence, abbreviations, date);
    List<AssignmentList> assignments = assembler.assemble(findings.of(Field.ASSIGNMENT_LIST));
    Issuer issuer = issuer();
    problems.addAll(0, ingestProblems);
    problems.addAll(assembler.problems());
    return new LetterRecord(
        source,
        ingestProblems.isEmpty() ? Status.EXTRACTED : Status.PARTIAL,
        problems,
        kind == null ? Kind.OTHER : kind,
        issuer,
        scalar(Field.NUMBER, "/number"),
        date,
        scalar(Field.IN_REPLY_TO, "/inReplyTo"),
        scalar(Field.PLACE, "/place"),
        scalar(Field.RESTRICTION, "/restriction"),
        list(Field.ADDRESSEE, "/addressees"),
        scalar(Field.APPROVAL, "/approval"),
        scalar(Field.TITLE, "/title"),
        scalar(Field.SALUTATION, "/salutation"),
        list(Field.ATTACHMENT, "/attachments"),
        list(Field.SIGNATORY, "/signatories"),
        scalar(Field.SIGNATURE, "/signature"),
        executors(),
        list(Field.REFERENCE, "/references"),
        abbreviations,
        assignments,
        evidence.entries());
  }

  private <T> @Nullable T scalar(Field<T> field, String pointer) {
    return findings
        .best(field)
        .map(
            finding -> {
              evidence.note(pointer, finding.place(), finding.rule(), finding.confidence());
              return finding.value();
            })
        .orElse(null);
  }

  private <T> List<T> list(Field<T> field, String pointer) {
    List<T> values = new ArrayList<>();
    for (Finding<T> finding : findings.of(field)) {
      evidence.note(
          pointer + "/" + values.size(), finding.place(), finding.rule(), finding.confidence());
      values.add(finding.value());
    }
    return values;
  }

  private List<Executor> executors() {
    List<Executor> executors = new ArrayList<>();
    for (ExecutorDraft draft : list(Field.EXECUTOR, "/executors")) {
      String pointer = "/executors/" + executors.size();
      executors.add(
          new Executor(
              draft.person().value(),
              contacts(draft.phones(), pointer + "/phones"),
              contacts(draft.emails(), pointer + "/emails")));
    }
    return executors;
  }

  private List<String> contacts(List<Read<String>> reads, String pointer) {
    List<String> contacts = new ArrayList<>();
    for (Read<String> read : reads) {
      evidence.note(pointer + "/" + contacts.size(), read.place(), "executor", read.confidence());
      contacts.add(read.value());
    }
    return contacts;
  }

  private @Nullable Issuer issuer() {
    String name = scalar(Field.ISSUER_NAME, "/issuer/name");
    if (name == null) {
      return null;
    }
    List<String> phones = new ArrayList<>();
    List<String> faxes = new ArrayList<>();
    for (Finding<Phone> finding : findings.of(Field.ISSUER_PHONE)) {
      Phone phone = finding.value();
      if (phone.role() != Phone.Role.FAX) {
        phoneNumber(phones, "/issuer/phones", finding);
      }
      if (phone.role() != Phone.Role.PHONE) {
        phoneNumber(faxes, "/issuer/faxes", finding);
      }
    }
    return new Issuer(
        name,
        scalar(Field.ISSUER_SHORT_NAME, "/issuer/shortName"),
        list(Field.ISSUER_PARENT, "/issuer/parents"),
        identifier(Identifier.Kind.INN, "/issuer/inn"),
        identifier(Identifier.Kind.KPP, "/issuer/kpp"),
        identifier(Identifier.Kind.OGRN, "/issuer/ogrn"),
        identifier(Identifier.Kind.OKPO, "/issuer/okpo"),
        scalar(Field.ISSUER_ADDRESS, "/issuer/address"),
        phones,
        faxes,
        list(Field.ISSUER_EMAIL, "/issuer/emails"),
        list(Field.ISSUER_WEBSITE, "/issuer/websites"));
  }

  private void phoneNumber(List<String> numbers, String pointer, Finding<Phone> finding) {
    Span place = finding.place();
    evidence.note(pointer + "/" + numbers.size(), place, finding.rule(), finding.confidence());
    numbers.add(finding.value().number());
  }

  private @Nullable String identifier(Identifier.Kind kind, String pointer) {
    for (Finding<Identifier> finding : findings.of(Field.ISSUER_IDENTIFIER)) {
      Identifier identifier = finding.value();
      if (identifier.kind() == kind) {
        double sure = identifier.valid() ? finding.confidence() : 0.5;
        evidence.note(pointer, finding.place(), finding.rule(), sure);
        if (!identifier.valid()) {
          String message =
              kind
                  + " "
                  + identifier.value()
                  + ": the check digit does not fit; compare with the source";
          problems.add(Problem.of(Problem.CHECKSUM_MISMATCH, message));
        }
        return identifier.value();
      }
    }
    return null;
  }
}
