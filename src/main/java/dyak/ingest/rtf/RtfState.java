package dyak.ingest.rtf;

import java.util.List;
import java.util.stream.Stream;

/** What holds inside a group until it closes. */
final class RtfState {
  /** What becomes of text. */
  enum Destination {
    TEXT,
    MARKER,
    FONTS,
    NOTHING
  }

  Destination destination = Destination.TEXT;
  int font;
  int unicodeSkip = 1;
  boolean bold;
  boolean hidden;
  boolean capitals;

  boolean inTable;
  int level = 1;
  boolean right;
  boolean pageBreakBefore;
  int indent;
  int firstLine;
  int frame;
  List<Integer> tabStops = List.of();

  /** The next stop is one that text is centred at: it puts nothing on a side. */
  boolean centredStop;

  RtfState copy() {
    RtfState copy = new RtfState();
    copy.destination = destination;
    copy.font = font;
    copy.unicodeSkip = unicodeSkip;
    copy.bold = bold;
    copy.hidden = hidden;
    copy.capitals = capitals;
    copy.inTable = inTable;
    copy.level = level;
    copy.right = right;
    copy.pageBreakBefore = pageBreakBefore;
    copy.indent = indent;
    copy.firstLine = firstLine;
    copy.frame = frame;
    copy.tabStops = tabStops;
    copy.centredStop = centredStop;
    return copy;
  }

  /** {@code \plain}: letters as usual. */
  void resetLetters(int defaultFont) {
    font = defaultFont;
    bold = false;
    hidden = false;
    capitals = false;
  }

  /** {@code \pard}: a paragraph as usual. */
  void resetParagraph() {
    inTable = false;
    level = 1;
    right = false;
    pageBreakBefore = false;
    indent = 0;
    firstLine = 0;
    frame = 0;
    tabStops = List.of();
    centredStop = false;
  }

  void addTabStop(int place) {
    if (!centredStop) {
      tabStops = Stream.concat(tabStops.stream(), Stream.of(place)).sorted().toList();
    }
    centredStop = false;
  }
}
