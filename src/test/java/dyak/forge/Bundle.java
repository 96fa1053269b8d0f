package dyak.forge;

import dyak.forge.render.PdfRenderer;
import dyak.forge.render.StreamOrder;
import dyak.record.LetterRecord;
import dyak.record.PageRange;
import dyak.record.Source;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Several letters in the PDF {@code name}, one behind the other. */
record Bundle(String name, List<ForgedLetter> letters) {
  Bundle {
    letters = List.copyOf(letters);
  }

  byte[] pdf(PdfRenderer renderer) throws IOException {
    return renderer.render(
        letters.stream().map(ForgedLetter::sheet).toList(),
        StreamOrder.LOGICAL,
        letters.get(0).seed());
  }

  /** The records of the letters, each with its pages. */
  List<LetterRecord> gold(PdfRenderer renderer) {
    List<LetterRecord> gold = new ArrayList<>();
    int page = 1;
    for (ForgedLetter letter : letters) {
      int last = page + renderer.pages(letter.sheet()) - 1;
      gold.add(inFile(letter.gold(), name, new PageRange(page, last)));
      page = last + 1;
    }
    return gold;
  }

  /** {@code gold} as the record of a letter on {@code pages} of the file {@code name}. */
  static LetterRecord inFile(LetterRecord gold, String name, @Nullable PageRange pages) {
    return new LetterRecord(
        new Source(name, null, null, 0, pages, null),
        gold.status(),
        gold.problems(),
        gold.kind(),
        gold.issuer(),
        gold.number(),
        gold.date(),
        gold.inReplyTo(),
        gold.place(),
        gold.restriction(),
        gold.addressees(),
        gold.approval(),
        gold.title(),
        gold.salutation(),
        gold.attachments(),
        gold.signatories(),
        gold.signature(),
        gold.executors(),
        gold.references(),
        gold.abbreviations(),
        gold.assignmentLists(),
        gold.evidence());
  }
}
