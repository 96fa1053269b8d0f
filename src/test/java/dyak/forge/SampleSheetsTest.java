package dyak.forge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The PDF and DOCX files of {@code samples/} are what the generator makes of the texts there. */
class SampleSheetsTest {
  private static final Path SAMPLES = Path.of("samples");
  private static final Pattern WORD = Pattern.compile("\\p{L}+");
  private static final Pattern TOKEN = Pattern.compile("\\p{L}+|\\d+");

  @TempDir static Path fresh;

  static List<String> stems() {
    return Sample.all().stream().map(Sample::stem).toList();
  }

  @BeforeAll
  static void makeAnew() throws IOException {
    SampleSheets.write(SAMPLES, fresh);
  }

  @ParameterizedTest
  @MethodSource("stems")
  void pdfIsWhatTheGeneratorDraws(String stem) throws IOException {
    assertThat(drawn(SAMPLES.resolve(stem + ".pdf")))
        .isEqualTo(drawn(fresh.resolve(stem + ".pdf")));
  }

  @ParameterizedTest
  @MethodSource("stems")
  void docxIsWhatTheGeneratorWrites(String stem) throws IOException {
    assertThat(entries(SAMPLES.resolve(stem + ".docx")))
        .isEqualTo(entries(fresh.resolve(stem + ".docx")));
  }

  @ParameterizedTest
  @MethodSource("stems")
  void pdfHasEveryWordOfTheText(String stem) throws IOException {
    try (PDDocument pdf = Loader.loadPDF(SAMPLES.resolve(stem + ".pdf").toFile())) {
      List<String> words = words(TOKEN, new PDFTextStripper().getText(pdf));
      IntStream.rangeClosed(2, pdf.getNumberOfPages())
          .mapToObj(String::valueOf)
          .forEach(words::remove);
      assertThat(words).containsExactlyInAnyOrderElementsOf(words(TOKEN, text(stem)));
    }
  }

  @ParameterizedTest
  @MethodSource("stems")
  void docxHasEveryWordOfTheText(String stem) throws IOException {
    List<String> printed = words(WORD, text(stem));
    if (stem.startsWith("tyumen")) {
      // a word processor repeats the head itself: the file has it once, the text three times
      words(WORD, "Перечень поручений Ответственные исполнители Сроки Информация о выполнении")
          .forEach(word -> removeTwice(printed, word));
    }
    try (XWPFDocument docx =
            new XWPFDocument(Files.newInputStream(SAMPLES.resolve(stem + ".docx")));
        XWPFWordExtractor extractor = new XWPFWordExtractor(docx)) {
      assertThat(words(WORD, extractor.getText())).containsExactlyInAnyOrderElementsOf(printed);
    }
  }

  @Test
  void tomskIsDrawnRowByRow() throws IOException {
    List<List<Float>> pages = new ArrayList<>();
    try (PDDocument pdf = Loader.loadPDF(SAMPLES.resolve("tomsk-2020-54-2627.pdf").toFile())) {
      new PDFTextStripper() {
        @Override
        protected void processTextPosition(TextPosition glyph) {
          while (pages.size() < getCurrentPageNo()) {
            pages.add(new ArrayList<>());
          }
          pages.get(getCurrentPageNo() - 1).add(glyph.getYDirAdj());
        }
      }.getText(pdf);
    }
    assertThat(pages).hasSize(3).allSatisfy(page -> assertThat(page).isSorted());
  }

  @Test
  void tyumenTableRepeatsItsHeadOnThreePages() throws IOException {
    try (PDDocument pdf = Loader.loadPDF(SAMPLES.resolve("tyumen-2020-5340.pdf").toFile())) {
      PDFTextStripper stripper = new PDFTextStripper();
      for (int page = 2; page <= 4; page++) {
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        assertThat(stripper.getText(pdf)).contains("Перечень поручений");
      }
      assertThat(pdf.getNumberOfPages()).isEqualTo(4);
    }
  }

  private static void removeTwice(List<String> words, String word) {
    words.remove(word);
    words.remove(word);
  }

  /** The letter as text, without the markup that an OCR tool left. */
  private static String text(String stem) throws IOException {
    return Files.readString(SAMPLES.resolve(stem + ".txt"))
        .replaceAll("</?(?:p|ul|li|i)\\b[^>]*>", " ");
  }

  private static List<String> words(Pattern word, String text) {
    return new ArrayList<>(word.matcher(text).results().map(MatchResult::group).toList());
  }

  /** The content streams, page by page. */
  private static List<String> drawn(Path pdf) throws IOException {
    List<String> pages = new ArrayList<>();
    try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
      for (var page : document.getPages()) {
        pages.add(new String(page.getContents().readAllBytes(), StandardCharsets.ISO_8859_1));
      }
    }
    return pages;
  }

  private static Map<String, String> entries(Path docx) throws IOException {
    Map<String, String> entries = new TreeMap<>();
    try (ZipInputStream zip =
        new ZipInputStream(new ByteArrayInputStream(Files.readAllBytes(docx)))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        entries.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
      }
    }
    return entries;
  }
}
