package dyak.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dyak.LetterExtractor;
import dyak.ReadingLimits;
import dyak.ingest.docx.Docx;
import dyak.layout.LetterText;
import dyak.record.LetterRecord;
import dyak.record.Problem;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** A file beyond a limit gives what fits, and says that there is more. */
class LimitsTest {
  private static final String LINE = "Прошу провести сверку";
  private static final int ROOM = 50;

  @TestFactory
  List<DynamicTest> charactersThatFitAreRead() throws IOException {
    String rtf = "\\u1055?\\u1088?\\u1086?\\u1096?\\u1091? \\u1087?\\u1088?\\u1086?";
    return List.of(
        characters("txt", (LINE + "\n").repeat(9).getBytes(UTF_8)),
        characters("one line", (LINE + " ").repeat(9).getBytes(UTF_8)),
        characters("html", ("<p>" + LINE + "</p>").repeat(9).getBytes(UTF_8)),
        characters("rtf", ("{\\rtf1 " + (rtf + "\\par ").repeat(9) + "}").getBytes(UTF_8)),
        characters(
            "docx", Docx.body(("<w:p><w:r><w:t>" + LINE + "</w:t></w:r></w:p>").repeat(9)).bytes()),
        characters("odt", odt()),
        characters("doc", Resources.bytes("letter.doc")),
        characters("xlsx", sheet(XSSFWorkbook::new)),
        characters("xls", sheet(HSSFWorkbook::new)));
  }

  private static DynamicTest characters(String name, byte[] file) {
    return DynamicTest.dynamicTest(
        name,
        () -> {
          Ingest ingest = new Ingest(new Limits(1 << 20, 9, ROOM));
          ReadDocument read = ingest.read(file, ingest.mediaType(file, ""));
          String text = LetterText.of(read.pages()).text();
          assertThat(text).isNotBlank().doesNotEndWith("све");
          assertThat(text.length()).isBetween(ROOM / 4, ROOM);
          assertThat(read.problems())
              .extracting(Problem::code)
              .containsExactly(Problem.LIMIT_EXCEEDED);
          assertThat(read.problems().get(0).message()).contains("50 characters", "raise");
        });
  }

  private static byte[] odt() throws IOException {
    String content =
        "<document-content><body><text>"
            + ("<p>" + LINE + "</p>").repeat(9)
            + "</text></body></document-content>";
    return WildArchives.zip(
        "mimetype", MediaTypes.ODT.getBytes(UTF_8), "content.xml", content.getBytes(UTF_8));
  }

  private static byte[] sheet(Supplier<Workbook> kind) throws IOException {
    try (Workbook workbook = kind.get();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
      for (int i = 0; i < 9; i++) {
        (i == 0 ? workbook.createSheet() : workbook.getSheetAt(0))
            .createRow(i)
            .createCell(0)
            .setCellValue(LINE);
      }
      workbook.write(bytes);
      return bytes.toByteArray();
    }
  }

  @Test
  void exactlySoManyCharactersAreWithinTheLimit() throws IOException {
    Ingest ingest = new Ingest(new Limits(1 << 20, 9, LINE.length()));
    ReadDocument read = ingest.read(LINE.getBytes(UTF_8), MediaTypes.TEXT);
    assertThat(LetterText.of(read.pages()).text()).isEqualToIgnoringNewLines(LINE);
    assertThat(read.problems()).isEmpty();
  }

  @Test
  void pagesThatFitAreRead() {
    PdfDraft pdf = new PdfDraft().text(70, 80, LINE).newPage().text(70, 80, LINE).newPage();
    assertThat(outcomes("a.pdf", pdf.bytes(), 2, ContainerLimits.standard()))
        .containsExactly("a.pdf partial limit-exceeded");
  }

  @Test
  void filesThatFitAreTakenOut() throws IOException {
    byte[] letter = LINE.getBytes(UTF_8);
    byte[] large = (LINE + "\n").repeat(600_000).getBytes(UTF_8);
    byte[] zip = WildArchives.zip("1.txt", letter, "2.txt", letter, "3.txt", letter);
    byte[] nested = WildArchives.zip("1.txt", letter, "2.zip", WildArchives.zip("3.zip", zip));
    byte[] grown = WildArchives.zip("1.txt", letter, "2.txt", large, "3.txt", letter);
    assertThat(outcomes("a.zip", zip, 9, new ContainerLimits(5, 2, 1 << 20, 200)))
        .containsExactly(
            "a.zip!/1.txt extracted", "a.zip!/2.txt extracted", "a.zip failed limit-exceeded");
    assertThat(outcomes("a.zip", nested, 9, new ContainerLimits(2, 9, 1 << 20, 200)))
        .containsExactly("a.zip!/1.txt extracted", "a.zip!/2.zip!/3.zip failed limit-exceeded");
    assertThat(outcomes("a.zip", grown, 9, new ContainerLimits(2, 9, 1L << 30, 20)))
        .containsExactly(
            "a.zip!/1.txt extracted",
            "a.zip!/2.txt failed limit-exceeded",
            "a.zip!/3.txt extracted");
    assertThat(outcomes("a.zip", grown, 9, new ContainerLimits(2, 9, 1 << 20, 200)))
        .containsExactly("a.zip!/1.txt extracted", "a.zip failed limit-exceeded");
  }

  private static List<String> outcomes(
      String name, byte[] file, int pages, ContainerLimits container) {
    Limits limits = new Limits(64 << 20, pages, 1 << 20);
    List<String> outcomes = new ArrayList<>();
    for (LetterRecord record :
        new LetterExtractor(new ReadingLimits(limits, container)).extract(name, file)) {
      List<String> words = new ArrayList<>(List.of(record.source().path(), record.status().code()));
      record.problems().forEach(problem -> words.add(problem.code()));
      outcomes.add(String.join(" ", words));
    }
    return outcomes;
  }
}
