package dyak.ingest.doc;

import dyak.ingest.flow.Fields;
import dyak.ingest.flow.FlowItem;
import dyak.ingest.flow.FlowParagraph;
import dyak.ingest.flow.PageBreak;
import dyak.ingest.flow.TextBudget;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * What is left of a DOC (97 and later) whose tables are lost: the characters of its body, which
 * most programs write in one piece behind the head of the document, without layout.
 */
final class DocRemains {
  private static final int SECTOR = 512;
  private static final int HEAD = 0x50;
  private static final int MARK = 0xA5EC;
  private static final int LOCKED = 0x100;

  /** Fewer letters than this may stand anywhere by chance. */
  private static final int LEAST = 8;

  /** Letters of Russian text in Unicode have one of these as their higher byte. */
  private static final String HIGHER_BYTES = "\0\4 !";

  private final Fields fields = new Fields();
  private final List<FlowItem> items = new ArrayList<>();
  private final StringBuilder line = new StringBuilder();
  private final TextBudget budget;

  private DocRemains(TextBudget budget) {
    this.budget = budget;
  }

  /** The paragraphs that can be found; none when the text is not where it should be. */
  static List<FlowItem> of(byte[] file, TextBudget budget) {
    DocRemains remains = new DocRemains(budget);
    remains.print(text(file));
    return remains.items;
  }

  private static String text(byte[] file) {
    ByteBuffer bytes = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
    for (int head = SECTOR; head + HEAD <= file.length; head += SECTOR) {
      if ((bytes.getShort(head) & 0xFFFF) == MARK && (bytes.getShort(head + 10) & LOCKED) == 0) {
        return text(file, head, bytes);
      }
    }
    return "";
  }

  /** Letters of the body, from sectors that hold letters. */
  private static String text(byte[] file, int head, ByteBuffer bytes) {
    long start = head + Integer.toUnsignedLong(bytes.getInt(head + 0x18));
    long end = head + Integer.toUnsignedLong(bytes.getInt(head + 0x1C));
    int letters = Math.max(0, bytes.getInt(head + 0x4C));
    StringBuilder text = new StringBuilder();
    long last = Math.min(end, file.length);
    for (long sector = start; sector < last && text.length() < letters; sector += SECTOR) {
      int length = (int) Math.min(SECTOR, last - sector);
      String words = new String(file, (int) sector, length & ~1, StandardCharsets.UTF_16LE);
      int whole = letters(words);
      text.append(words, 0, whole < LEAST ? 0 : Math.min(whole, letters - text.length()));
    }
    return text.toString();
  }

  /** How many characters from the start may well be text in Russian. */
  private static int letters(String words) {
    int at = 0;
    while (at < words.length()
        && HIGHER_BYTES.indexOf(words.charAt(at) >> 8) >= 0
        && words.charAt(at) != 0) {
      at++;
    }
    return at;
  }

  private void print(String text) {
    for (int i = 0; i < text.length() && !budget.isSpent(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case DocParagraph.FIELD_BEGIN -> fields.begin();
        case DocParagraph.FIELD_SEPARATOR -> fields.separate();
        case DocParagraph.FIELD_END -> fields.end();
        case DocParagraph.CELL_MARK, '\r' -> endParagraph();
        case DocParagraph.PAGE_BREAK -> {
          endParagraph();
          items.add(new PageBreak());
        }
        default -> append(DocParagraph.print(c));
      }
    }
    endParagraph();
  }

  private void append(String printed) {
    if (fields.print()) {
      line.append(printed);
    }
  }

  private void endParagraph() {
    items.add(FlowParagraph.of(budget.take(line.toString())));
    line.setLength(0);
  }
}
