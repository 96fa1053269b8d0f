package dyak.ingest;

import dyak.ingest.picture.Pictures;
import dyak.layout.Page;
import dyak.layout.Table;
import dyak.layout.TextBlock;
import dyak.record.Problem;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads an office document; one that holds pictures and hardly any text is a scan that somebody put
 * into Word, and its pictures are recognised as pages.
 */
final class PicturedReader implements DocumentReader {
  /** A letter has more characters than this. */
  private static final int HARDLY_ANY = 100;

  /** Logos and signatures are smaller files than a scanned page. */
  private static final int LEAST_BYTES = 8_000;

  private final DocumentReader reader;
  private final Pictures pictures;
  private final ScanReader scans;

  PicturedReader(DocumentReader reader, Pictures pictures, ScanReader scans) {
    this.reader = reader;
    this.pictures = pictures;
    this.scans = scans;
  }

  @Override
  public ReadDocument read(byte[] bytes, Limits limits) throws IOException {
    ReadDocument document = reader.read(bytes, limits);
    if (characters(document.pages()) > HARDLY_ANY) {
      return document;
    }
    List<byte[]> scanned = scanned(document, bytes);
    if (scanned.isEmpty()) {
      return document;
    }
    ReadDocument recognised = scans.readAll(scanned, limits);
    List<Problem> problems = new ArrayList<>(document.problems());
    problems.addAll(recognised.problems());
    return new ReadDocument(recognised.pages(), recognised.origin(), false, problems);
  }

  /** What keeps a damaged document from showing its pictures has been told already. */
  private List<byte[]> scanned(ReadDocument document, byte[] bytes) throws IOException {
    try {
      return pictures.of(bytes).stream().filter(found -> found.length >= LEAST_BYTES).toList();
    } catch (IOException | RuntimeException e) {
      if (document.problems().isEmpty()) {
        throw e;
      }
      return List.of();
    }
  }

  private static long characters(List<Page> pages) {
    return pages.stream()
        .flatMap(page -> page.blocks().stream())
        .mapToLong(
            block ->
                block instanceof TextBlock text
                    ? text.lines().stream().mapToLong(line -> line.text().length()).sum()
                    : block instanceof Table ? HARDLY_ANY + 1 : 0)
        .sum();
  }
}
