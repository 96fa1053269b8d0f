package dyak.ingest.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes the remnants of HTML and Markdown off lines of text. Where a tag starts a paragraph or an
 * item, the line is cut: {@code <p>а</p> <ul> • б; • в; </ul>} are three pieces, and items keep a
 * printed marker. Knows what was open at the end of the last line.
 */
final class Markup {
  /** Part of a line, whether it certainly opens a paragraph, and whether it is bold. */
  record Piece(String text, boolean opens, boolean bold) {}

  private static final Pattern TAG =
      Pattern.compile("<(/?)([a-zA-Z][a-zA-Z0-9]{0,9})(?:\\s[^<>]{0,300})?/?>");
  private static final Set<String> CUTTING =
      Set.of("p", "div", "br", "tr", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "li", "table");
  private static final Set<String> SILENT =
      Set.of(
          "i", "b", "em", "strong", "u", "s", "span", "sup", "sub", "font", "a", "small", "big",
          "center", "img", "td", "th", "tbody", "thead", "html", "body", "mark", "code", "hr");

  private boolean list;
  private boolean ordered;
  private int item;
  private boolean bold;

  /** A blank line or a cell's edge: neither emphasis nor a list reaches over it. */
  void endBlock() {
    bold = false;
    list = false;
  }

  /** The printed pieces of a line. */
  List<Piece> pieces(String line) {
    List<Piece> pieces = new ArrayList<>();
    if (line.indexOf('<') < 0) {
      addText(pieces, line, false);
      return pieces;
    }
    StringBuilder text = new StringBuilder();
    boolean opens = false;
    Matcher tag = TAG.matcher(line);
    int from = 0;
    while (tag.find()) {
      String name = tag.group(2).toLowerCase(Locale.ROOT);
      if (!CUTTING.contains(name) && !SILENT.contains(name)) {
        continue;
      }
      text.append(line, from, tag.start());
      from = tag.end();
      if (CUTTING.contains(name)) {
        addText(pieces, text.toString(), opens);
        text.setLength(0);
        opens = true;
        text.append(marker(name, tag.group(1).isEmpty()));
      }
    }
    addText(pieces, text.append(line, from, line.length()).toString(), opens);
    return pieces;
  }

  /** Follows the lists; gives the marker that an item prints. */
  private String marker(String name, boolean opening) {
    if (name.equals("ul") || name.equals("ol")) {
      list = opening;
      ordered = opening && name.equals("ol");
      item = 0;
      return "";
    }
    if (name.equals("li") && opening) {
      list = false;
      item++;
      return ordered ? item + ". " : "• ";
    }
    list = list && !name.equals("p");
    return "";
  }

  private void addText(List<Piece> pieces, String text, boolean opens) {
    boolean items = list && !text.contains("•");
    List<String> parts = items ? Items.bySemicolons(text) : Items.byBullets(text);
    for (int i = 0; i < parts.size(); i++) {
      String part = parts.get(i);
      boolean strong = bold;
      String words = Inline.plain(part);
      int marks = Inline.boldMarks(words);
      if (marks > 0) {
        bold = bold != (marks % 2 == 1);
        words = Inline.withoutBold(words);
      }
      if (!words.isBlank()) {
        String printed = items ? "• " + words.strip() : words.strip();
        pieces.add(new Piece(printed, opens || i > 0, strong || marks > 0));
      }
    }
  }
}
