package dyak.ingest.flow;

import dyak.layout.Side;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Paragraphs whose author set two columns with tabs or spaces: {@code от 15.10.2009 Директору}
 * above a paragraph on the right. The left parts are read first, then the right ones.
 */
final class SideBySide {
  private static final Pattern GAP =
      Pattern.compile("(?<=\\S)(?:[ \\u00A0]*\\t[ \\u00A0\\t]*|[ \\u00A0]{6,})(?=\\S)");
  private static final Pattern WIDE_GAP =
      Pattern.compile("(?<=\\S)(?:\\t{2,}|[ \\u00A0]{8,})(?=\\S)");

  private static final Pattern COLUMN_BELOW =
      Pattern.compile("[^\\t\\n]+(?<!:)\\t+[^\\t\\n]+(?:\\n[^\\t\\n]*\\t+[^\\t\\n]+)+");

  /** Lines with a wide gap, one below the other, that are certain to be two columns. */
  private static final int CERTAIN = 3;

  private static final int LONGEST = 300;

  private SideBySide() {}

  static List<FlowItem> parted(List<FlowItem> flow) {
    List<FlowItem> items = new ArrayList<>();
    flow.forEach(item -> addByLine(items, item));
    List<FlowItem> parted = new ArrayList<>();
    int at = 0;
    while (at < items.size()) {
      int end = runEnd(items, at);
      List<FlowItem> run = items.subList(at, end);
      if (isColumns(run)) {
        part(parted, run);
      } else {
        parted.addAll(run);
      }
      at = end;
    }
    return parted;
  }

  /** Two columns in one paragraph: the lines below the first begin with a tab. */
  private static void addByLine(List<FlowItem> items, FlowItem item) {
    boolean columns =
        item instanceof FlowParagraph paragraph
            && paragraph.text().length() <= LONGEST
            && COLUMN_BELOW.matcher(paragraph.text()).matches();
    if (!columns) {
      items.add(item);
      return;
    }
    FlowParagraph paragraph = (FlowParagraph) item;
    for (String line : paragraph.text().split("\n", -1)) {
      FlowParagraph own = paragraph.with(line);
      items.add(line.startsWith("\t") ? own.at(Side.RIGHT) : own);
    }
  }

  /** Paragraphs that touch each other and have a gap or stand on the right; one item otherwise. */
  private static int runEnd(List<FlowItem> items, int start) {
    int end = start;
    boolean columns = false;
    while (end < items.size() && (belongs(items.get(end)) || (columns && hasGap(items.get(end))))) {
      columns |= !isRight(items.get(end));
      end++;
    }
    return Math.max(end, start + 1);
  }

  private static boolean belongs(FlowItem item) {
    return item instanceof FlowParagraph paragraph
        && !paragraph.isBlank()
        && (paragraph.side() == Side.RIGHT || hasGap(paragraph, GAP));
  }

  /** Below a line of two columns a name is the addressee's. */
  private static boolean hasGap(FlowItem item) {
    return item instanceof FlowParagraph p && !p.isBlank() && GAP.matcher(p.text().strip()).find();
  }

  private static boolean isColumns(List<FlowItem> run) {
    boolean right = run.stream().anyMatch(SideBySide::isRight);
    long gaps = run.stream().filter(item -> !isRight(item) && belongs(item)).count();
    long wide =
        run.stream().filter(item -> item instanceof FlowParagraph p && hasGap(p, WIDE_GAP)).count();
    boolean number =
        run.stream().anyMatch(item -> item instanceof FlowParagraph p && isNumberBesideText(p));
    return gaps > 0 && (right || wide >= CERTAIN || number);
  }

  /** The date and number of a letter never share their line with its text, only with a column. */
  private static boolean isNumberBesideText(FlowParagraph paragraph) {
    String text = paragraph.text().strip();
    Matcher gap = GAP.matcher(text);
    return hasGap(paragraph, GAP)
        && gap.find()
        && Registration.isDateAndNumber(text.substring(0, gap.start()));
  }

  private static boolean isRight(FlowItem item) {
    return item instanceof FlowParagraph paragraph && paragraph.side() == Side.RIGHT;
  }

  private static boolean hasGap(FlowParagraph paragraph, Pattern gap) {
    String text = paragraph.text();
    if (text.length() > LONGEST || text.indexOf('\n') >= 0 || !isSpacedOut(text)) {
      return false;
    }
    String line = text.strip();
    Matcher found = gap.matcher(line);
    if (!found.find()) {
      return false;
    }
    String right = line.substring(found.end());
    return !Signatory.isName(right) && !Registration.isPart(right);
  }

  /** Whether a text has a tab, or spaces in a row: most have neither. */
  private static boolean isSpacedOut(String text) {
    return text.indexOf('\t') >= 0
        || text.contains("  ")
        || text.contains(" \u00A0")
        || text.contains("\u00A0 ")
        || text.contains("\u00A0\u00A0");
  }

  private static void part(List<FlowItem> parted, List<FlowItem> run) {
    List<FlowItem> right = new ArrayList<>();
    for (FlowItem item : run) {
      FlowParagraph paragraph = (FlowParagraph) item;
      String text = paragraph.text().strip();
      Matcher gap = GAP.matcher(text);
      if (paragraph.side() == Side.RIGHT || !gap.find()) {
        right.add(paragraph);
      } else {
        parted.add(paragraph.with(text.substring(0, gap.start())));
        right.add(paragraph.with(text.substring(gap.end())).at(Side.RIGHT));
      }
    }
    parted.addAll(right);
  }
}
