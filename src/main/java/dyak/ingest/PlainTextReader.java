package dyak.ingest;

import dyak.ingest.encoding.Encodings;
import dyak.ingest.flow.TextBudget;
import dyak.ingest.text.TextPages;
import dyak.layout.Page;
import dyak.record.TextOrigin;
import java.io.IOException;
import java.util.List;

/** Reads plain text and Markdown in any encoding that Russian is written in. */
final class PlainTextReader implements DocumentReader {
  @Override
  public ReadDocument read(byte[] bytes, Limits limits) throws IOException {
    TextBudget budget = new TextBudget(limits.characters());
    String text = budget.take(Encodings.decode(bytes));
    List<Page> pages = TextPages.of(text);
    return new ReadDocument(
        pages, TextOrigin.TEXT, text.indexOf('\f') >= 0, Failures.breaks(budget));
  }
}
