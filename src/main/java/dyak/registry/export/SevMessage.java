package dyak.registry.export;

import dyak.record.Addressee;
import dyak.record.Assignment.Assignee;
import dyak.record.Issuer;
import dyak.record.LetterRecord;
import dyak.record.Person;
import dyak.record.Signatory;
import dyak.registry.AssignmentRow;
import dyak.registry.AssignmentRows;
import java.time.LocalDate;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/**
 * A message of СЭВ, as «ДЕЛО» exchanges: the document, and a {@code TaskList} with a {@code Task}
 * for each assignment. The first of several assignees is the responsible one, as in office
 * practice.
 *
 * <p>Names and order of elements follow messages seen in public; no schema was at hand, and no
 * system has taken such a message. Not verified: the values of {@code MessageType}, {@code Type},
 * {@code Privacy}, {@code State}, {@code Group} and {@code Consists}; that {@code Parent} holds the
 * {@code TaskID} of the task above; {@code ReturnID}, {@code ResourceID} and {@code ResourceList}
 * are left out, since a letter does not tell them.
 */
final class SevMessage implements Message {
  private static final String NAMESPACE = "http://www.eos.ru/2010/sev";
  private static final String ABSENT = "Не указано";

  @Override
  public void write(LetterRecord letter, Xml xml) throws XMLStreamException {
    xml.root("", NAMESPACE, "DocInfo", root -> new Writer(letter, root).write());
  }

  private record Writer(LetterRecord letter, Xml xml) {
    void write() throws XMLStreamException {
      xml.element("Header", this::header);
      xml.element("DocumentList", () -> xml.element("Document", this::document));
      List<AssignmentRows.Entry> entries = AssignmentRows.entries(letter);
      if (!entries.isEmpty()) {
        xml.element("TaskList", () -> tasks(entries));
      }
    }

    private void header() throws XMLStreamException {
      LocalDate date = letter.date() == null ? LocalDate.EPOCH : letter.date();
      xml.attribute("MessageType", "MainDoc");
      xml.attribute("MessageID", Words.letterId(letter));
      xml.attribute("Time", date + "T00:00:00");
      xml.element("Sender", () -> contact(issuer(), null, null));
      for (Addressee addressee : letter.addressees()) {
        xml.element("Recipient", () -> contact(addressee.text(), addressee.person(), null));
      }
    }

    private String issuer() {
      Issuer issuer = letter.issuer();
      return issuer == null ? ABSENT : issuer.name();
    }

    private void document() throws XMLStreamException {
      xml.attribute("UID", Words.letterId(letter));
      xml.attribute("DocumentID", "1");
      xml.attribute("Type", "Main");
      registration();
      xml.text("Group", Words.kind(letter));
      xml.text("Access", letter.restriction() == null ? "общий" : letter.restriction());
      int pages = Words.pages(letter);
      xml.text("Consists", pages == 0 ? null : Integer.toString(pages));
      xml.text("Annotation", Words.annotation(letter));
      xml.text("File", Words.fileName(letter));
      authors();
      for (Addressee addressee : letter.addressees()) {
        xml.element("Addressee", () -> contact(addressee.text(), addressee.person(), null));
      }
    }

    private void authors() throws XMLStreamException {
      if (letter.signatories().isEmpty()) {
        xml.element("Author", () -> author(null, null));
      }
      for (Signatory signatory : letter.signatories()) {
        xml.element("Author", () -> author(signatory.person(), signatory.position()));
      }
    }

    private void author(@Nullable Person person, @Nullable String post) throws XMLStreamException {
      contact(issuer(), person, post);
      registration();
    }

    private void registration() throws XMLStreamException {
      if (letter.number() != null || letter.date() != null) {
        xml.element(
            "RegistrationInfo",
            () -> {
              xml.text("Number", letter.number());
              xml.text("Date", letter.date() == null ? null : letter.date().toString());
            });
      }
    }

    private void contact(String organization, @Nullable Person person, @Nullable String post)
        throws XMLStreamException {
      xml.element(
          "Contact",
          () -> {
            xml.element("Organization", () -> xml.text("ShortName", organization));
            if (person != null) {
              xml.element(
                  "OfficialPerson",
                  () -> {
                    xml.text("FIO", person.text());
                    xml.text("Post", post);
                  });
            }
          });
    }

    private void tasks(List<AssignmentRows.Entry> entries) throws XMLStreamException {
      for (AssignmentRows.Entry entry : entries) {
        xml.element("Task", () -> task(entry.row(), entry.assignees()));
      }
    }

    private void task(AssignmentRow row, List<Assignee> assignees) throws XMLStreamException {
      xml.attribute("TaskID", Words.taskId(row));
      xml.attribute("Type", "Point");
      xml.attribute("Privacy", "0");
      xml.text("Number", row.number() == null ? Words.place(row) : row.number());
      xml.element("Author", () -> contact(issuer(), null, null));
      xml.text("Text", row.text());
      for (int i = 0; i < assignees.size(); i++) {
        executor(assignees.get(i), i == 0);
      }
      if (row.due() != null) {
        xml.element("Control", () -> control(row.due()));
      }
      xml.text("Note", row.due() == null || row.recurrence() != null ? Words.deadline(row) : null);
      xml.text("Parent", row.parent() == null ? null : Words.taskId(row, row.parent()));
      xml.text("IsProject", "false");
    }

    private void executor(Assignee assignee, boolean responsible) throws XMLStreamException {
      xml.element(
          "Executor",
          () -> {
            xml.attribute("Responsible", Boolean.toString(responsible));
            contact(assignee.text(), null, null);
          });
    }

    private void control(LocalDate due) throws XMLStreamException {
      xml.attribute("State", "1");
      xml.text("Deadline", due.toString());
    }
  }
}
