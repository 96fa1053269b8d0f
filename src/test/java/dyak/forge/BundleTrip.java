package dyak.forge;

import dyak.LetterExtractor;
import dyak.evaluate.Evaluation;
import dyak.evaluate.GoldFolder;
import dyak.forge.render.PdfRenderer;
import dyak.record.LetterRecord;
import dyak.write.RecordJson;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.IntStream;

/** Three letters to a PDF: how many are told apart where one ends, and what is read of those. */
final class BundleTrip {
  private final PdfRenderer renderer = new PdfRenderer();
  private final LetterExtractor extractor = new LetterExtractor();
  private final List<LetterRecord> found = new ArrayList<>();
  private final Scratch scratch;
  private int letters;

  private BundleTrip(Scratch scratch) {
    this.scratch = scratch;
  }

  /** One line about the first {@code count} letters of {@code seed}. */
  static String report(Smithy smithy, long seed, int count) throws IOException {
    try (Scratch scratch = Scratch.folder()) {
      BundleTrip trip = new BundleTrip(scratch);
      for (int first = 0; first + 3 <= count; first += 3) {
        List<ForgedLetter> three =
            IntStream.range(first, first + 3).mapToObj(i -> smithy.letter(seed, i)).toList();
        trip.add(new Bundle("bundle-%d-%06d.pdf".formatted(seed, first), three));
      }
      Evaluation evaluation = GoldFolder.read(scratch.path()).score(trip.found);
      return String.format(
          Locale.ROOT,
          "%-22s %.4f, %d of %d letters on their own pages%n",
          "bundles",
          evaluation.micro().f1(),
          trip.found.size(),
          trip.letters);
    }
  }

  private void add(Bundle bundle) throws IOException {
    List<LetterRecord> records = extractor.extract(bundle.name(), bundle.pdf(renderer));
    for (LetterRecord gold : bundle.gold(renderer)) {
      String name = "letter-%06d".formatted(letters++);
      Files.writeString(scratch.path().resolve(name + ".gold.json"), RecordJson.line(gold));
      records.stream()
          .filter(r -> Objects.equals(r.source().pages(), gold.source().pages()))
          .findFirst()
          .ifPresent(record -> found.add(Bundle.inFile(record, name + ".pdf", null)));
    }
  }
}
