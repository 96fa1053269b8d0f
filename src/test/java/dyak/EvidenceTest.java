package dyak;

import static org.assertj.core.api.Assertions.assertThat;

import dyak.ingest.Ingest;
import dyak.ingest.Limits;
import dyak.layout.LetterText;
import dyak.record.Evidence;
import dyak.record.LetterRecord;
import dyak.record.Status;
import dyak.write.MadeUpLetters;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Nothing in a record without the place it was read from, and no quote that is not printed. */
class EvidenceTest {
  static Stream<Path> samples() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("samples"))) {
      return files.filter(file -> !file.toString().endsWith(".json")).sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("samples")
  void everyValueOfASampleLeadsBackToThePage(Path file) throws IOException {
    Ingest ingest = new Ingest(Limits.standard());
    byte[] bytes = Files.readAllBytes(file);
    for (LetterRecord letter : new LetterExtractor().extract(file)) {
      if (letter.status() != Status.FAILED) {
        String type = ingest.mediaType(bytes, file.toString());
        String text = LetterText.of(ingest.read(bytes, type).pages()).text();
        boolean plain = file.toString().endsWith(".txt");
        String printed = plain ? new String(bytes, StandardCharsets.UTF_8) : text;
        assertThat(EvidenceCheck.faults(letter, text, printed)).isEmpty();
      }
    }
  }

  @Test
  void valuesWithoutEvidenceAreFound() throws IOException {
    assertThat(
            EvidenceCheck.faults(
                MadeUpLetters.full(), "№ 01-15/77, 9 марта 2021", "01 15 77 9 марта 2021"))
        .contains(
            "/kind has no evidence: \"assignment-list\"",
            "/issuer/inn has no evidence: \"9901234567\"",
            "/issuer/phones/0 has no evidence: \"+73812000000\"",
            "/signatories/0/person/surname has no evidence: \"Иванов\"",
            "/assignmentLists/0/lead has no evidence: \"Необходимо:\"",
            "/assignmentLists/0/assignments/0/text has no evidence: \"Обеспечить:\"",
            "/assignmentLists/0/assignments/0/assignees/0/text has no evidence: \"ОО\"",
            "/assignmentLists/0/assignments/0/items/0/deadline/due has no evidence: \"2021-03-09\"")
        .noneMatch(fault -> fault.startsWith("/number") || fault.contains("/act"));
  }

  @Test
  void anEntryCountsForWhatBelongsToItsValueButNotForEntriesOfItsLists() throws IOException {
    List<String> faults =
        faultsWith("/signatories/0", "/issuer", "/assignmentLists/0/assignments/0");
    assertThat(faults)
        .noneMatch(fault -> fault.startsWith("/signatories"))
        .anyMatch(fault -> fault.startsWith("/issuer/inn has no evidence"))
        .noneMatch(fault -> fault.startsWith("/assignmentLists/0/assignments/0/text"))
        .anyMatch(fault -> fault.startsWith("/assignmentLists/0/assignments/0/assignees/0"))
        .anyMatch(fault -> fault.startsWith("/assignmentLists/0/assignments/0/items/0/text"));
  }

  private static List<String> faultsWith(String... pointers) throws IOException {
    Map<String, Evidence> evidence = new HashMap<>();
    for (String pointer : pointers) {
      evidence.put(pointer, new Evidence(1, List.of(0.0, 0.0, 1.0, 1.0), "слово", "rule", 1));
    }
    return EvidenceCheck.faults(MadeUpLetters.fullWith(evidence), "слово", "слово");
  }

  @Test
  void aFalseQuoteIsFound() throws IOException {
    assertThat(check("«Об охране\nвели-\nкого леса»", "Об охране великого леса")).isEmpty();
    assertThat(check("**Об** <i>охране</i> леса", "Об охране … леса")).isEmpty();
    assertThat(check("Об охране леса", "Об охране лесов"))
        .containsExactly(
            "/title quotes what the letter does not say: Об охране лесов",
            "/title quotes a word that is not printed: лесов");
  }

  private static List<String> check(String source, String quote) throws IOException {
    LetterRecord letter =
        MadeUpLetters.titled(
            "Об охране", Map.of("/title", new Evidence(null, null, quote, "r", 1)));
    return new ArrayList<>(EvidenceCheck.faults(letter, source, source));
  }

  @Test
  void evidenceForNothingIsFound() throws IOException {
    Evidence entry = new Evidence(null, null, "№ 5", "number", 1);
    assertThat(EvidenceCheck.faults(MadeUpLetters.withEvidence("/number", entry), "№ 5", "№ 5"))
        .containsExactly("/number has evidence but no value");
  }

  @Test
  void aPagedSourceNeedsPageAndBox() throws IOException {
    Map<String, Evidence> evidence = Map.of("/title", new Evidence(1, null, "слово", "rule", 1));
    assertThat(EvidenceCheck.faults(MadeUpLetters.fullWith(evidence), "слово", "слово"))
        .contains("/title does not say where on which page");
  }
}
