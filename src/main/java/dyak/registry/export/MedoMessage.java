package dyak.registry.export;

import dyak.record.Addressee;
import dyak.record.Attachment;
import dyak.record.Executor;
import dyak.record.Issuer;
import dyak.record.LetterRecord;
import dyak.record.Person;
import dyak.record.Reference;
import dyak.record.ReplyTo;
import dyak.record.Signatory;
import dyak.registry.AssignmentRow;
import dyak.registry.AssignmentRows;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/**
 * A message of МЭДО (IEDMS, version 2.6): the document's requisites, and a {@code clause} for each
 * assignment. One clause holds one date, so a series, a relative or an unresolved deadline stands
 * in its {@code comment}.
 *
 * <p>Order and names of elements follow published descriptions; no schema was at hand, and no
 * gateway has taken such a message. Not verified: what {@code principal} and {@code parcipant} hold
 * inside (here {@code organization}), that {@code reference} takes a text, the attributes of {@code
 * file}, and whether {@code pages} may be 0, which here means that the source has no pages. What is
 * demanded and not printed (a signatory, an addressee) reads «Не указано».
 */
final class MedoMessage implements Message {
  private static final String NAMESPACE = "http://www.infpres.com/IEDMS";
  private static final String ABSENT = "Не указано";
  private static final int DESIGNATION = 255;
  private static final int COMMENT = 2047;

  @Override
  public void write(LetterRecord letter, Xml xml) throws XMLStreamException {
    xml.root("xdms", NAMESPACE, "communication", root -> new Writer(letter, root).write());
  }

  private record Writer(LetterRecord letter, Xml xml) {
    void write() throws XMLStreamException {
      xml.attribute("version", "2.6");
      xml.element("header", this::header);
      xml.element("document", this::document);
      xml.element("files", this::files);
    }

    private void header() throws XMLStreamException {
      LocalDate date = letter.date() == null ? LocalDate.EPOCH : letter.date();
      xml.attribute("type", "Документ");
      xml.attribute("uid", Words.letterId(letter));
      xml.attribute("created", date + "T00:00:00");
      xml.element(
          "source",
          () -> {
            xml.attribute("uid", Words.letterId(letter));
            xml.text("organization", issuer());
          });
    }

    private String issuer() {
      Issuer issuer = letter.issuer();
      return issuer == null ? ABSENT : issuer.name();
    }

    private void document() throws XMLStreamException {
      xml.attribute("uid", Words.letterId(letter));
      xml.attribute("id", "document");
      xml.text("kind", Words.kind(letter));
      xml.element("num", this::num);
      xml.element("signatories", this::signatories);
      xml.element("addressees", this::addressees);
      xml.text("pages", Integer.toString(Words.pages(letter)));
      xml.text("annotation", Words.annotation(letter));
      if (!letter.attachments().isEmpty()) {
        xml.element("enclosures", this::enclosures);
      }
      if (letter.inReplyTo() != null || !letter.references().isEmpty()) {
        xml.element("links", this::links);
      }
      List<AssignmentRow> rows = AssignmentRows.of(letter);
      if (!rows.isEmpty()) {
        xml.element("clauses", () -> clauses(rows));
      }
      if (!letter.executors().isEmpty()) {
        xml.element("executor", () -> executor(letter.executors().get(0)));
      }
    }

    /** The only element that may hold empty ones. */
    private void num() throws XMLStreamException {
      if (letter.number() == null) {
        xml.empty("number");
      } else {
        xml.text("number", letter.number());
      }
      if (letter.date() == null) {
        xml.empty("date");
      } else {
        xml.text("date", letter.date().toString());
      }
    }

    private void signatories() throws XMLStreamException {
      if (letter.signatories().isEmpty()) {
        xml.element("signatory", () -> xml.text("organization", issuer()));
      }
      for (Signatory signatory : letter.signatories()) {
        xml.element(
            "signatory",
            () -> {
              person(issuer(), signatory.person(), signatory.position(), null);
              xml.text("signed", letter.date() == null ? null : letter.date().toString());
            });
      }
    }

    private void addressees() throws XMLStreamException {
      if (letter.addressees().isEmpty()) {
        xml.element("addressee", () -> xml.text("organization", ABSENT));
      }
      for (Addressee addressee : letter.addressees()) {
        xml.element("addressee", () -> person(addressee.text(), addressee.person(), null, null));
      }
    }

    private void person(
        String organization,
        @Nullable Person person,
        @Nullable String post,
        @Nullable String contact)
        throws XMLStreamException {
      xml.text("organization", organization);
      xml.text("person", person == null ? null : person.text());
      xml.text("post", post);
      xml.text("contactInfo", contact);
    }

    private void executor(Executor executor) throws XMLStreamException {
      String contact =
          AssignmentRows.cell(
              Stream.concat(executor.phones().stream(), executor.emails().stream()));
      person(issuer(), executor.person(), null, contact);
    }

    private void enclosures() throws XMLStreamException {
      for (Attachment attachment : letter.attachments()) {
        Integer sheets = attachment.sheets();
        xml.element(
            "enclosure",
            () -> {
              xml.text("title", attachment.title() == null ? "Приложение" : attachment.title());
              xml.text("pages", sheets == null ? null : sheets.toString());
            });
      }
    }

    private void links() throws XMLStreamException {
      ReplyTo reply = letter.inReplyTo();
      if (reply != null) {
        link("В ответ на", Words.numbered(reply.number(), reply.date()));
      }
      for (Reference reference : letter.references()) {
        link("Связан с", reference.text());
      }
    }

    private void link(String type, @Nullable String reference) throws XMLStreamException {
      xml.element(
          "link",
          () -> {
            xml.text("linkType", type);
            xml.text("reference", reference);
          });
    }

    private void clauses(List<AssignmentRow> rows) throws XMLStreamException {
      for (AssignmentRow row : rows) {
        xml.element("clause", () -> clause(row));
      }
    }

    private void clause(AssignmentRow row) throws XMLStreamException {
      xml.attribute("localId", Words.place(row));
      xml.attribute("id", Words.taskId(row));
      xml.text(
          "designation",
          Words.cut(row.number() == null ? Words.place(row) : row.number(), DESIGNATION));
      xml.text("text", row.text());
      xml.text("deadline", row.due() == null ? null : row.due().toString());
      if (row.assignees() != null) {
        xml.element("principal", () -> xml.text("organization", row.assignees()));
      }
      String comment = row.due() == null || row.recurrence() != null ? Words.deadline(row) : null;
      xml.text("comment", comment == null ? null : Words.cut(comment, COMMENT));
    }

    private void files() throws XMLStreamException {
      xml.element(
          "file",
          () -> {
            xml.attribute("localName", Words.fileName(letter));
            xml.attribute("localId", "1");
            xml.text("group", "Текст документа");
            xml.text("pages", Integer.toString(Words.pages(letter)));
          });
    }
  }
}
