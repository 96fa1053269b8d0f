package dyak.ingest;

import dyak.ingest.text.Encodings;
import dyak.ingest.text.TextPages;
import dyak.layout.Page;
import dyak.record.Problem;
import dyak.record.TextOrigin;
import java.io.IOException;
import java.util.List;

/** Reads plain text and Markdown in any encoding that Russian is written in. */
final class PlainTextReader implements DocumentReader {
  @Override
  public ReadDocument read(byte[] bytes, Limits limits) throws IOException {
    String text = Encodings.decode(bytes);
    if (text.length() > limits.characters()) {
      throw new UnreadableException(
          Problem.of(
              Problem.LIMIT_EXCEEDED,
              text.length()
                  + " characters of text: split the file, or raise the limit of "
                  + limits.characters()));
    }
    List<Page> pages = TextPages.of(text);
    return new ReadDocument(pages, TextOrigin.TEXT, text.indexOf('\f') >= 0, List.of());
  }
}
