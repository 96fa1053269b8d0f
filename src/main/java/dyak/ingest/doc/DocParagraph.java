package dyak.ingest.doc;

import dyak.ingest.flow.Fields;
import dyak.ingest.flow.Symbols;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.Paragraph;

/**
 * The text of a paragraph as printed, where {@code \n} is a line break and {@code \f} a page break,
 * and where drawings hang on it.
 */
final class DocParagraph {
  static final char CELL_MARK = 7;
  private static final char DRAWING = 8;
  private static final char LINE_BREAK = 11;
  static final char PAGE_BREAK = 12;
  private static final char COLUMN_BREAK = 14;
  static final char FIELD_BEGIN = 19;
  static final char FIELD_SEPARATOR = 20;
  static final char FIELD_END = 21;
  private static final char FIXED_HYPHEN = 30;
  private static final char SOFT_HYPHEN = 31;

  private final Fields fields;
  private final StringBuilder text = new StringBuilder();
  private final List<Integer> anchors = new ArrayList<>();
  private boolean markDeleted;
  private int printed;
  private int bold;

  DocParagraph(Paragraph paragraph, Fields fields) {
    this.fields = fields;
    for (int i = 0; i < paragraph.numCharacterRuns(); i++) {
      read(paragraph.getCharacterRun(i), paragraph);
    }
  }

  private void read(CharacterRun run, Paragraph paragraph) {
    boolean shown = !run.isMarkedDeleted() && !run.isVanished();
    String words = run.text();
    markDeleted |= run.isMarkedDeleted() && words.endsWith("\r");
    if (run.isSymbol()) {
      String font = run.getSymbolFont() == null ? null : run.getSymbolFont().getMainFontName();
      print(Symbols.print(font, run.getSymbolCharacter()), shown);
      return;
    }
    int before = text.length();
    for (int i = 0; i < words.length(); i++) {
      read(words.charAt(i), shown, Math.max(run.getStartOffset(), paragraph.getStartOffset()) + i);
    }
    String added = text.substring(Math.min(before, text.length()));
    if (run.isCapitalized()) {
      text.replace(before, text.length(), added.toUpperCase(Locale.ROOT));
    }
    if (!added.isBlank()) {
      printed++;
      bold += run.isBold() ? 1 : 0;
    }
  }

  private void read(char c, boolean shown, int offset) {
    switch (c) {
      case FIELD_BEGIN -> fields.begin();
      case FIELD_SEPARATOR -> fields.separate();
      case FIELD_END -> fields.end();
      case DRAWING -> anchors.add(offset);
      case PAGE_BREAK -> print("\f", shown);
      default -> print(print(c), shown);
    }
  }

  /** What a character prints that neither ends a paragraph nor belongs to a field. */
  static String print(char c) {
    return switch (c) {
      case LINE_BREAK, COLUMN_BREAK -> "\n";
      case FIXED_HYPHEN -> "\u2011";
      case SOFT_HYPHEN -> "\u00AD";
      default -> c >= ' ' || c == '\t' ? Character.toString(c) : "";
    };
  }

  private void print(String words, boolean shown) {
    if (shown && fields.print()) {
      text.append(words);
    }
  }

  /** The printed text; the page break that ends a section is none of a paragraph. */
  String text() {
    int end = text.length();
    return end > 0 && text.charAt(end - 1) == PAGE_BREAK
        ? text.substring(0, end - 1)
        : text.toString();
  }

  /** Where in the document the drawings of this paragraph hang. */
  List<Integer> anchors() {
    return anchors;
  }

  boolean isMarkDeleted() {
    return markDeleted;
  }

  boolean isBold() {
    return printed > 0 && bold == printed;
  }
}
