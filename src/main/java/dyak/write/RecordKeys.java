package dyak.write;

import dyak.record.Abbreviation;
import dyak.record.Addressee;
import dyak.record.Approval;
import dyak.record.Attachment;
import dyak.record.Evidence;
import dyak.record.Executor;
import dyak.record.Issuer;
import dyak.record.LetterRecord;
import dyak.record.Person;
import dyak.record.Problem;
import dyak.record.Reference;
import dyak.record.Signatory;
import dyak.record.Signature;
import dyak.record.Source;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The keys of a letter record in the order of the contract. */
final class RecordKeys {
  private final JsonFields to;
  private final AssignmentKeys assignments;

  RecordKeys(JsonFields to) {
    this.to = to;
    this.assignments = new AssignmentKeys(to);
  }

  void record(LetterRecord letter) throws IOException {
    to.text("schemaVersion", letter.schemaVersion());
    to.object("source", letter.source(), this::source);
    to.text("status", letter.status().code());
    to.list("problems", letter.problems(), this::problem);
    to.text("kind", letter.kind().code());
    to.object("issuer", letter.issuer(), this::issuer);
    to.text("number", letter.number());
    to.date("date", letter.date());
    to.object(
        "inReplyTo",
        letter.inReplyTo(),
        reply -> {
          to.text("number", reply.number());
          to.date("date", reply.date());
        });
    to.text("place", letter.place());
    to.text("restriction", letter.restriction());
    to.list("addressees", letter.addressees(), this::addressee);
    to.object("approval", letter.approval(), this::approval);
    to.text("title", letter.title());
    to.text("salutation", letter.salutation());
    to.list("attachments", letter.attachments(), this::attachment);
    to.list("signatories", letter.signatories(), this::signatory);
    to.object("signature", letter.signature(), this::signature);
    to.list("executors", letter.executors(), this::executor);
    to.list("references", letter.references(), this::reference);
    to.list("abbreviations", letter.abbreviations(), this::abbreviation);
    to.list("assignmentLists", letter.assignmentLists(), assignments::list);
    to.object("evidence", letter.evidence(), this::evidence);
  }

  private void source(Source source) throws IOException {
    to.text("path", source.path());
    to.text("sha256", source.sha256());
    to.text("mediaType", source.mediaType());
    to.json().writeNumberField("bytes", source.bytes());
    to.object(
        "pages",
        source.pages(),
        pages -> {
          to.number("from", pages.from());
          to.number("to", pages.to());
        });
    to.text("textOrigin", source.textOrigin() == null ? null : source.textOrigin().code());
  }

  private void problem(Problem problem) throws IOException {
    to.text("code", problem.code());
    to.text("message", problem.message());
    to.number("page", problem.page());
  }

  private void issuer(Issuer issuer) throws IOException {
    to.text("name", issuer.name());
    to.text("shortName", issuer.shortName());
    to.texts("parents", issuer.parents());
    to.text("inn", issuer.inn());
    to.text("kpp", issuer.kpp());
    to.text("ogrn", issuer.ogrn());
    to.text("okpo", issuer.okpo());
    to.object(
        "address",
        issuer.address(),
        address -> {
          to.text("text", address.text());
          to.text("postcode", address.postcode());
        });
    to.texts("phones", issuer.phones());
    to.texts("faxes", issuer.faxes());
    to.texts("emails", issuer.emails());
    to.texts("websites", issuer.websites());
  }

  private void person(@Nullable Person person) throws IOException {
    to.object(
        "person",
        person,
        named -> {
          to.text("text", named.text());
          to.text("surname", named.surname());
          to.text("given", named.given());
          to.text("patronymic", named.patronymic());
        });
  }

  private void addressee(Addressee addressee) throws IOException {
    to.text("text", addressee.text());
    person(addressee.person());
    to.text("nominative", addressee.nominative());
  }

  private void approval(Approval approval) throws IOException {
    to.text("position", approval.position());
    person(approval.person());
    to.date("date", approval.date());
  }

  private void attachment(Attachment attachment) throws IOException {
    to.text("title", attachment.title());
    to.number("sheets", attachment.sheets());
    to.number("copies", attachment.copies());
    to.text("medium", attachment.medium() == null ? null : attachment.medium().code());
  }

  private void signatory(Signatory signatory) throws IOException {
    to.text("position", signatory.position());
    person(signatory.person());
  }

  private void signature(Signature signature) throws IOException {
    to.text("certificate", signature.certificate());
    to.text("owner", signature.owner());
    to.date("validFrom", signature.validFrom());
    to.date("validTo", signature.validTo());
  }

  private void executor(Executor executor) throws IOException {
    person(executor.person());
    to.texts("phones", executor.phones());
    to.texts("emails", executor.emails());
  }

  private void reference(Reference reference) throws IOException {
    to.text("kind", reference.kind().code());
    to.text("issuer", reference.issuer());
    to.date("date", reference.date());
    to.text("number", reference.number());
    to.text("title", reference.title());
    to.text("text", reference.text());
  }

  private void abbreviation(Abbreviation abbreviation) throws IOException {
    to.text("short", abbreviation.shortForm());
    to.text("full", abbreviation.full());
  }

  private void evidence(Map<String, Evidence> evidence) throws IOException {
    for (Map.Entry<String, Evidence> entry : evidence.entrySet()) {
      to.object(entry.getKey(), entry.getValue(), this::evidence);
    }
  }

  private void evidence(Evidence evidence) throws IOException {
    to.number("page", evidence.page());
    to.json().writeFieldName("box");
    if (evidence.box() == null) {
      to.json().writeNull();
    } else {
      to.json().writeStartArray();
      for (double side : evidence.box()) {
        to.json().writeNumber(rounded(side, 1));
      }
      to.json().writeEndArray();
    }
    to.text("quote", evidence.quote());
    to.text("rule", evidence.rule());
    to.json().writeNumberField("confidence", rounded(evidence.confidence(), 2));
  }

  /** A decimal rather than a double, so that no Java version prints it in another way. */
  private static BigDecimal rounded(double value, int digits) {
    return BigDecimal.valueOf(value).setScale(digits, RoundingMode.HALF_UP);
  }
}
