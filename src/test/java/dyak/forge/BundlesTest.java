package dyak.forge;

import static org.assertj.core.api.Assertions.assertThat;

import dyak.LetterExtractor;
import dyak.forge.render.PdfRenderer;
import dyak.record.LetterRecord;
import dyak.record.PageRange;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Letters that lie in one file one behind the other. */
class BundlesTest {
  private static final int LETTERS = 24;

  /** Acts behind letters that send something are left with them. */
  private static final double FOUND = 0.6;

  private final LetterExtractor extractor = new LetterExtractor();
  private final Smithy smithy = new Smithy();

  @Test
  void lettersAreTakenApartOnlyWhereOneBegins() throws IOException {
    int expected = 0;
    int found = 0;
    PdfRenderer renderer = new PdfRenderer();
    for (int first = 0; first < LETTERS; first += 3) {
      List<ForgedLetter> letters =
          IntStream.range(first, first + 3).mapToObj(i -> smithy.letter(5, i)).toList();
      Bundle bundle = new Bundle("letters.pdf", letters);
      Set<Integer> starts = starts(bundle.gold(renderer));
      Set<Integer> read = starts(extractor.extract(bundle.name(), bundle.pdf(renderer)));
      assertThat(starts).containsAll(read);
      expected += starts.size();
      found += read.size();
    }
    assertThat((double) found / expected).isGreaterThan(FOUND);
  }

  @Test
  void recordsOfABundleCoverItsPages() throws IOException {
    PdfRenderer renderer = new PdfRenderer();
    List<ForgedLetter> letters = IntStream.range(0, 3).mapToObj(i -> smithy.letter(5, i)).toList();
    Bundle bundle = new Bundle("letters.pdf", letters);

    int next = 1;
    for (LetterRecord record : extractor.extract(bundle.name(), bundle.pdf(renderer))) {
      PageRange pages = record.source().pages();
      assertThat(pages.from()).isEqualTo(next);
      next = pages.to() + 1;
    }
    List<LetterRecord> gold = bundle.gold(renderer);
    assertThat(next - 1).isEqualTo(gold.get(gold.size() - 1).source().pages().to());
  }

  @Test
  void oneLetterWithItsEnclosuresIsOne() throws IOException {
    Press press = new Press();
    List<String> apart = new ArrayList<>();
    for (int i = 0; i < LETTERS; i++) {
      ForgedLetter letter = smithy.letter(6, i);
      for (Format format : List.of(Format.TXT, Format.DOCX)) {
        String name = format.fileName(letter.stem());
        if (extractor.extract(name, press.print(letter, format)).size() > 1) {
          apart.add(name);
        }
      }
    }
    assertThat(apart).isEmpty();
  }

  private static Set<Integer> starts(List<LetterRecord> records) {
    Set<Integer> starts = new HashSet<>();
    records.forEach(record -> starts.add(record.source().pages().from()));
    return starts;
  }
}
