package dyak.ingest;

import dyak.ingest.container.WebArchive;
import java.io.IOException;

/** Reads web pages that Word or a browser saved with all their parts in one file. */
final class MhtmlReader implements DocumentReader {
  private final HtmlReader page = new HtmlReader();

  @Override
  public ReadDocument read(byte[] bytes, Limits limits) throws IOException {
    return page.read(WebArchive.page(bytes), limits);
  }
}
