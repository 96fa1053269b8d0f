package dyak.recognise.rule;

import dyak.layout.Paragraph;
import dyak.normalise.text.LineStart;

/**
 * The marks below which others sign than the signatory (requisites 20, 21): {@code СОГЛАСОВАНО},
 * {@code С приказом ознакомлены}. Each opens a block of positions, names and dates.
 */
final class OtherSigners {
  static final String MARKS =
      "согласован|лист согласования|виз[аы](?!\\p{L})|(?:с\\s\\p{L}+\\s)?ознакомлен";
  private static final LineStart MARK = LineStart.ignoringCase("(?:" + MARKS + ")");

  private int block = -1;

  static boolean open(String text) {
    return MARK.opens(text);
  }

  /**
   * Whether a line stands in such a block; behind a mark that is a block of its own it is the next.
   */
  boolean sign(String line, Paragraph own, Paragraph above) {
    if (open(line) || (above.lines().size() == 1 && open(above.text()))) {
      block = own.block();
    }
    return own.block() == block;
  }
}
