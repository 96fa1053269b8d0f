package dyak.registry.export;

import static dyak.registry.LetterDraft.by;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dyak.record.Assignment.Act;
import dyak.record.Deadline;
import dyak.record.LetterRecord;
import dyak.registry.AssignmentRow;
import dyak.registry.AssignmentRows;
import dyak.registry.LetterDraft;
import dyak.registry.export.ExportFormat.Options;
import dyak.write.MadeUpLetters;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * Messages against what is known of their structure. No schema was at hand: the tables say which
 * elements may stand in which, in order, with {@code !} after those that must.
 */
class MessagesTest {
  private static final String MEDO = "http://www.infpres.com/IEDMS";
  private static final String SEV = "http://www.eos.ru/2010/sev";

  private static final XmlTable MEDO_TABLE =
      XmlTable.of(
          "communication = header! document! files!",
          "header = source!",
          "source = organization!",
          "document = type kind num! classification urgency signatories! addressees! pages!"
              + " enclosuresPages annotation! enclosures correspondents links clauses executor"
              + " comment",
          "num = number! date!",
          "signatories = signatory!",
          "signatory = region organization person department post contactInfo comment signed",
          "addressees = addressee!",
          "addressee = region organization person department post contactInfo comment",
          "executor = region organization person department post contactInfo comment",
          "enclosures = enclosure!",
          "enclosure = title! reference pages files comment",
          "links = link!",
          "link = linkType! reference!",
          "clauses = clause!",
          "clause = designation! text! deadline principal principals parcipants comment",
          "principal = organization!",
          "files = file!",
          "file = group! description pages!");

  private static final XmlTable SEV_TABLE =
      XmlTable.of(
          "DocInfo = Header! DocumentList! TaskList Subscriptions Expansion",
          "Header = Sender! Recipient ResourceList",
          "Sender = Contact!",
          "Recipient = Contact!",
          "DocumentList = Document!",
          "Document = RegistrationInfo Group Access Consists Annotation File Author Addressee",
          "RegistrationInfo = Number Date",
          "Author = Contact! RegistrationInfo",
          "Addressee = Contact!",
          "Contact = Organization! Department OfficialPerson Address",
          "Organization = ShortName!",
          "OfficialPerson = FIO! Post",
          "TaskList = Task!",
          "Task = Number! Author! Text! File Executor Control Note Category Parent IsProject",
          "Executor = Contact! Text Date Status",
          "Control = Contact Deadline Summary FactDate Resume");

  @ParameterizedTest
  @EnumSource(names = {"MEDO", "SEV"})
  void elementsStandWhereTheyMay(ExportFormat format) throws Exception {
    for (LetterRecord letter :
        List.of(MadeUpLetters.full(), MadeUpLetters.bare(), MadeUpLetters.failed())) {
      Element root = root(format, letter);
      boolean medo = format == ExportFormat.MEDO;
      assertThat(root.getNamespaceURI()).isEqualTo(medo ? MEDO : SEV);
      assertThat((medo ? MEDO_TABLE : SEV_TABLE).faults(root)).isEmpty();
    }
  }

  @Test
  void everyAssignmentIsAClause() throws Exception {
    LetterRecord letter = MadeUpLetters.full();
    Element root = root(ExportFormat.MEDO, letter);
    assertThat(root.getAttributeNS(MEDO, "version")).isEqualTo("2.6");
    List<AssignmentRow> rows = AssignmentRows.of(letter);
    List<Element> clauses = XmlTable.named(root, "clause");
    assertThat(clauses).hasSameSizeAs(rows);
    assertThat(clauses.get(0).getAttributeNS(MEDO, "localId")).isEqualTo("1");
    assertThat(XmlTable.text(clauses.get(0), "principal")).isEqualTo("ОО");
    assertThat(XmlTable.text(clauses.get(1), "deadline")).isEqualTo("2021-03-09");
    assertThat(XmlTable.text(clauses.get(1), "comment")).isNull();
    assertThat(XmlTable.text(clauses.get(4), "comment"))
        .isEqualTo("Срок: ежемесячно до 5 числа (FREQ=MONTHLY;BYMONTHDAY=5)");
    assertThat(XmlTable.text(clauses.get(8), "comment")).isEqualTo("Срок: согласно графику");
  }

  @Test
  void everyAssignmentIsATask() throws Exception {
    LetterRecord letter =
        LetterDraft.at("a.txt")
            .item(
                Act.TASK,
                "обеспечить:",
                by("2020-03-01"),
                List.of(LetterDraft.part("сбор", null)),
                "Отдел; группа",
                "ОО")
            .letter();
    List<Element> tasks = XmlTable.named(root(ExportFormat.SEV, letter), "Task");
    assertThat(tasks).hasSize(2);
    assertThat(XmlTable.text(tasks.get(0), "Deadline")).isEqualTo("2020-03-01");
    assertThat(XmlTable.text(tasks.get(1), "Parent"))
        .isEqualTo(tasks.get(0).getAttribute("TaskID"));
    for (Element task : tasks) {
      assertThat(XmlTable.named(task, "Executor"))
          .extracting(
              one -> one.getAttribute("Responsible") + " " + XmlTable.text(one, "ShortName"))
          .containsExactly("true Отдел; группа", "false ОО");
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"MEDO", "SEV"})
  void hostileTextsStayTexts(ExportFormat format) throws Exception {
    String text = "]]> <a b='c'>&amp; \u0000 \uD83D \uFFFF";
    String endless = "Ж".repeat(5000);
    LetterRecord letter =
        LetterDraft.at("a<&\">.txt")
            .title(text)
            .task(text, new Deadline.Unresolved(endless), text)
            .letter();
    Element root = root(format, letter);
    List<Element> texts = XmlTable.named(root, format == ExportFormat.MEDO ? "text" : "Text");
    assertThat(texts.get(0).getTextContent()).isEqualTo("]]> <a b='c'>&amp; \uFFFD \uFFFD \uFFFD");
    if (format == ExportFormat.MEDO) {
      assertThat(XmlTable.text(root, "comment")).hasSize(2047).endsWith("…");
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"MEDO", "SEV"})
  void aMessageCarriesOneLetterAndAZipMany(ExportFormat format) throws Exception {
    LetterRecord letter = MadeUpLetters.full();
    assertThatThrownBy(() -> Exported.text(format, letter, letter))
        .isInstanceOf(IOException.class)
        .hasMessageContaining(".zip");
    assertThatThrownBy(() -> Exported.text(format)).isInstanceOf(IOException.class);
    byte[] zip = Exported.bytes(format, new Options(false, true), List.of(letter, letter));
    List<String> names = new ArrayList<>();
    try (ZipInputStream entries = new ZipInputStream(new ByteArrayInputStream(zip))) {
      for (ZipEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
        names.add(entry.getName());
        assertThat(new String(entries.readAllBytes(), StandardCharsets.UTF_8))
            .isEqualTo(Exported.text(format, letter));
      }
    }
    assertThat(names).containsExactly("000001.xml", "000002.xml");
  }

  private static Element root(ExportFormat format, LetterRecord letter) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setNamespaceAware(true);
    byte[] bytes = Exported.bytes(format, Exported.PLAIN, List.of(letter));
    Document document = factory.newDocumentBuilder().parse(new ByteArrayInputStream(bytes));
    return document.getDocumentElement();
  }
}
