package dyak.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dyak.record.LetterRecord;
import dyak.record.Problem;
import dyak.record.Status;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A file that is no letter, or only half of one, ends as a record that says so. */
class BadInputTest {
  private static final String GOOD = "tambov-2019-1.0874-4372.txt";
  private static final Path SAMPLES = Path.of("samples");

  @TempDir private Path folder;

  /** Converts a bad file between two good ones, which must come out as they always do. */
  private LetterRecord convertAmongGoodOnes(String name, byte[] bytes) throws IOException {
    Files.copy(SAMPLES.resolve(GOOD), folder.resolve("a.txt"));
    Files.write(folder.resolve(name), bytes);
    Files.copy(SAMPLES.resolve(GOOD), folder.resolve("z.txt"));
    Run run = Run.of("convert", folder.toString());
    List<LetterRecord> letters = run.records();
    assertThat(letters)
        .extracting(LetterRecord::status)
        .containsExactly(Status.EXTRACTED, letters.get(1).status(), Status.EXTRACTED);
    assertThat(run.code()).isEqualTo(letters.get(1).status() == Status.EXTRACTED ? 0 : 1);
    return letters.get(1);
  }

  private void assertFailed(LetterRecord letter, String code) {
    assertThat(letter.status()).isEqualTo(Status.FAILED);
    assertThat(letter.problems()).extracting(Problem::code).contains(code);
    assertThat(letter.problems()).extracting(Problem::message).noneMatch(String::isBlank);
    assertThat(letter.source().sha256()).isNotNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"m.txt", "m.pdf", "m.docx"})
  void anEmptyFileFails(String name) throws IOException {
    assertFailed(convertAmongGoodOnes(name, new byte[0]), Problem.EMPTY);
  }

  @Test
  void aFileOfAnotherTypeFails() throws IOException {
    byte[] animation = {'G', 'I', 'F', '8', '9', 'a', 1, 0, 1, 0, 0, 0, 0, ';'};
    assertFailed(convertAmongGoodOnes("m.gif", animation), Problem.UNSUPPORTED_TYPE);
  }

  @Test
  void noiseFails() throws IOException {
    byte[] noise = new byte[50_000];
    new Random(7).nextBytes(noise);
    assertThat(convertAmongGoodOnes("m.bin", noise).status()).isEqualTo(Status.FAILED);
  }

  @ParameterizedTest
  @ValueSource(strings = {".pdf", ".docx"})
  void halfAFileIsNotTakenForAWholeOne(String extension) throws IOException {
    byte[] whole = Files.readAllBytes(SAMPLES.resolve(GOOD.replace(".txt", extension)));
    byte[] half = Arrays.copyOf(whole, whole.length / 2);
    LetterRecord letter = convertAmongGoodOnes("m" + extension, half);
    assertThat(letter.status()).isNotEqualTo(Status.EXTRACTED);
    assertThat(letter.problems()).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"%PDF-1.7\n", "%PDF-1.4\n%%EOF\n", "{\\rtf1", "PK\u0003\u0004"})
  void aMereBeginningFails(String beginning) throws IOException {
    byte[] bytes = beginning.getBytes(java.nio.charset.StandardCharsets.ISO_8859_1);
    assertThat(convertAmongGoodOnes("m.pdf", bytes).status()).isEqualTo(Status.FAILED);
  }
}
