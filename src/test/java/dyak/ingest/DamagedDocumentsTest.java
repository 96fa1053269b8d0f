package dyak.ingest;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dyak.ingest.docx.Docx;
import dyak.layout.LetterText;
import dyak.record.Problem;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What stands before the place where a document is damaged is read, and the damage is told. */
class DamagedDocumentsTest {
  private static final Ingest INGEST = new Ingest(Limits.standard());
  private static final List<String> PARAGRAPHS = paragraphs();
  private static final Map<String, byte[]> WHOLE = new LinkedHashMap<>();

  /** Words that do not shrink much, so that half a file holds about half the text. */
  private static List<String> paragraphs() {
    Random random = new Random(11);
    return IntStream.range(0, 400)
        .mapToObj(i -> "Пункт " + i + " " + Long.toString(random.nextLong() >>> 1, 36))
        .toList();
  }

  @BeforeAll
  static void write() throws IOException {
    WHOLE.put("docx", Docx.body(all("<w:p><w:r><w:t>", "</w:t></w:r></w:p>")).bytes());
    WHOLE.put("odt", odt(all("<text:p>", "</text:p>")));
    WHOLE.put("xlsx", xlsx());
    WHOLE.put("html", ("<html><body>" + all("<p>", "</p>") + "</body></html>").getBytes(UTF_8));
    WHOLE.put("rtf", rtf());
  }

  private static String all(String before, String after) {
    return PARAGRAPHS.stream().collect(Collectors.joining(after + before, before, after));
  }

  private static byte[] odt(String text) throws IOException {
    String content =
        "<document-content xmlns:text='t' xmlns:office='o'><office:body><office:text>"
            + text
            + "</office:text></office:body></document-content>";
    return WildArchives.zip(
        "mimetype", MediaTypes.ODT.getBytes(UTF_8), "content.xml", content.getBytes(UTF_8));
  }

  private static byte[] xlsx() throws IOException {
    try (XSSFWorkbook workbook = new XSSFWorkbook();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
      Sheet sheet = workbook.createSheet("план");
      for (String paragraph : PARAGRAPHS) {
        sheet.createRow(sheet.getLastRowNum() + 1).createCell(0).setCellValue(paragraph);
      }
      workbook.write(bytes);
      return bytes.toByteArray();
    }
  }

  private static byte[] rtf() {
    StringBuilder rtf = new StringBuilder("{\\rtf1\\ansi ");
    all("", "\\par ")
        .chars()
        .forEach(c -> rtf.append(c < 128 ? Character.toString(c) : "\\u" + c + "?"));
    return rtf.append('}').toString().getBytes(ISO_8859_1);
  }

  @TestFactory
  List<DynamicTest> wholeFilesHaveNoDamage() {
    return WHOLE.keySet().stream()
        .map(
            name ->
                DynamicTest.dynamicTest(
                    name,
                    () -> {
                      ReadDocument read = read(name, whole -> whole);
                      assertThat(lines(read)).isEqualTo(PARAGRAPHS);
                      assertThat(read.problems()).isEmpty();
                    }))
        .toList();
  }

  @TestFactory
  List<DynamicTest> cutFilesGiveWhatStandsBefore() {
    return WHOLE.keySet().stream()
        .filter(name -> !name.equals("xlsx"))
        .flatMap(name -> IntStream.of(90, 73, 60).mapToObj(percent -> cut(name, percent)))
        .toList();
  }

  private static DynamicTest cut(String name, int percent) {
    return DynamicTest.dynamicTest(
        name + " " + percent,
        () -> {
          ReadDocument read =
              read(name, whole -> Arrays.copyOf(whole, whole.length * percent / 100));
          List<String> lines = lines(read);
          int last = lines.size() - 1;
          assertThat(last).isGreaterThan(PARAGRAPHS.size() * (percent - 20) / 100);
          assertThat(lines.subList(0, last)).isEqualTo(PARAGRAPHS.subList(0, last));
          assertThat(PARAGRAPHS.get(last)).startsWith(lines.get(last));
          assertThat(codes(read)).contains(Problem.CORRUPT);
        });
  }

  @Test
  void lostDirectoryLosesNoText() throws IOException {
    for (String name : List.of("docx", "odt", "xlsx")) {
      ReadDocument read = read(name, whole -> Arrays.copyOf(whole, whole.length - 10));
      assertThat(lines(read)).as(name).isEqualTo(PARAGRAPHS);
      assertThat(codes(read)).as(name).containsExactly(Problem.CORRUPT);
    }
  }

  @Test
  void directoryThatPointsElsewhereIsNotBelieved() throws IOException {
    ReadDocument read = read("docx", DamagedDocumentsTest::withWrongPlaces);
    assertThat(lines(read)).isEqualTo(PARAGRAPHS);
  }

  private static byte[] withWrongPlaces(byte[] zip) {
    byte[] wrong = zip.clone();
    for (int i = 0; i + 46 < wrong.length; i++) {
      if (wrong[i] == 'P' && wrong[i + 1] == 'K' && wrong[i + 2] == 1 && wrong[i + 3] == 2) {
        wrong[i + 42] = (byte) (wrong[i + 42] + 3);
      }
    }
    return wrong;
  }

  @Test
  void damagedStylesAndRelationsLeaveTheText() throws IOException {
    Docx docx =
        Docx.body("<w:p><w:pPr><w:pStyle w:val='a'/></w:pPr><w:r><w:t>Прошу</w:t></w:r></w:p>")
            .raw("_rels/.rels", "<Relationships><Rel")
            .raw("word/styles.xml", "<w:styles");
    ReadDocument read = read(docx.bytes());
    assertThat(lines(read)).containsExactly("Прошу");
    assertThat(codes(read)).containsOnly(Problem.CORRUPT);
  }

  @Test
  void textThatIsNotWhatWasPackedIsSuspected() throws IOException {
    byte[] other = odt("<text:p>Прошу</text:p>");
    int directory = new String(other, ISO_8859_1).lastIndexOf("PK\1\2");
    other[directory + 16] ^= 1;
    ReadDocument read = read(other);
    assertThat(lines(read)).containsExactly("Прошу");
    assertThat(codes(read)).containsExactly(Problem.CORRUPT);
  }

  @Test
  void textBeforeTooDeepMarksIsKept() throws IOException {
    String deep = "<w:p><w:r><w:t>Прошу</w:t></w:r></w:p>" + "<w:tbl><w:tr><w:tc>".repeat(500);
    ReadDocument read = read(Docx.body(deep).bytes());
    assertThat(lines(read)).containsExactly("Прошу");
    assertThat(codes(read)).containsExactly(Problem.LIMIT_EXCEEDED);
  }

  @Test
  void binaryDocumentWithoutTablesGivesItsLetters() throws IOException {
    byte[] doc = Resources.bytes("letter.doc");
    ReadDocument read = read(Arrays.copyOf(doc, doc.length * 3 / 4));
    assertThat(lines(read)).startsWith("УПРАВЛЕНИЕ КУЛЬТУРЫ").contains("от 12.05.2020 № 15-р");
    assertThat(codes(read)).containsExactly(Problem.CORRUPT);
  }

  @TestFactory
  List<DynamicTest> pagesThatLeaveMarksOpenAreWholeUnlessTheyCloseOthers() {
    return List.of(
        page("<html><body><p>Прошу", false),
        page("<p>Прошу</p>", false),
        page("<html><body><p>Прошу</p></body>", false),
        page("<HTML><BODY><P>Прошу</P></BODY></HTML>", false),
        page("<html><head></head><body><p>Прошу", true),
        page("<html><body><p>Прошу <spa", true));
  }

  private static DynamicTest page(String html, boolean cut) {
    return DynamicTest.dynamicTest(
        html,
        () -> {
          ReadDocument read = read(html.getBytes(UTF_8));
          assertThat(lines(read)).containsExactly("Прошу");
          assertThat(codes(read)).isEqualTo(cut ? List.of(Problem.CORRUPT) : List.of());
        });
  }

  private static ReadDocument read(String name, UnaryOperator<byte[]> damage) throws IOException {
    return read(damage.apply(WHOLE.get(name)));
  }

  private static ReadDocument read(byte[] bytes) throws IOException {
    return INGEST.read(bytes, INGEST.mediaType(bytes, ""));
  }

  private static List<String> lines(ReadDocument read) {
    return LetterText.of(read.pages()).text().lines().filter(line -> !line.isBlank()).toList();
  }

  private static List<String> codes(ReadDocument read) {
    return read.problems().stream().map(Problem::code).toList();
  }
}
