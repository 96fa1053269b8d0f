package dyak.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import dyak.LetterExtractor;
import dyak.ReadingLimits;
import dyak.record.LetterRecord;
import dyak.record.Problem;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every file gives a record, however wild, and the record says what is wrong with it. */
class WildFilesTest {
  private static final LetterExtractor EXTRACTOR =
      new LetterExtractor(
          new ReadingLimits(
              new Limits(8 << 20, 100, 1_000_000), new ContainerLimits(3, 50, 40 << 20, 100)));

  private static List<WildFile> files;

  @BeforeAll
  static void makeFiles() throws IOException {
    files = new ArrayList<>(WildTexts.all());
    files.addAll(WildArchives.all());
    files.addAll(WildDocuments.all());
  }

  @TestFactory
  List<DynamicTest> everyFileGivesItsRecord() {
    List<DynamicTest> tests = new ArrayList<>();
    for (WildFile file : files) {
      tests.add(
          DynamicTest.dynamicTest(
              file.name(), () -> assertThat(outcome(file)).isEqualTo(file.outcome())));
    }
    return tests;
  }

  @Test
  void thereAreManyOfThem() {
    assertThat(files).hasSizeGreaterThanOrEqualTo(60);
    assertThat(files.stream().map(WildFile::name)).doesNotHaveDuplicates();
  }

  /** The states and problem codes of all records of a file. */
  private static String outcome(WildFile file) {
    TreeSet<String> states = new TreeSet<>();
    TreeSet<String> codes = new TreeSet<>();
    List<LetterRecord> records = EXTRACTOR.extract(file.name(), file.bytes());
    assertThat(records).isNotEmpty();
    for (LetterRecord record : records) {
      assertThat(record.source().path()).startsWith(file.name()).doesNotContain("..");
      states.add(record.status().toString().toLowerCase(Locale.ROOT));
      record.problems().stream().map(Problem::code).forEach(codes::add);
    }
    return String.join(" ", states) + (codes.isEmpty() ? "" : " " + String.join(" ", codes));
  }
}
