package dyak.recognise.assignment;

import dyak.normalise.Agents;
import dyak.normalise.Infinitives;
import dyak.record.Assignment.Act;
import dyak.record.Kind;
import java.util.regex.Pattern;

/** Tells an unmarked paragraph that orders something from one that explains the item above. */
final class OwnOrder {
  private static final Pattern OF_DOCUMENT =
      Pattern.compile(
          "(?<!\\p{L})настоящ\\p{L}+\\s+(?:приказ|распоряжени|постановлени|решени|указани)",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private OwnOrder() {}

  /** Whether a paragraph opens with an infinitive, a word of asking, or whom it orders. */
  static boolean is(String paragraph) {
    if (paragraph.endsWith(":") || !Character.isUpperCase(paragraph.charAt(0))) {
      return false;
    }
    return Infinitives.next(paragraph, 0).orElse(-1) == 0
        || Requests.opens(paragraph)
        || Agents.openingDative(paragraph).isPresent();
  }

  /** Whether it orders something of the whole document: its control, its coming into force. */
  static boolean concernsDocument(String paragraph) {
    return !paragraph.endsWith(":")
        && (Acts.of(paragraph, Kind.LETTER) != Act.TASK
            || (is(paragraph) && OF_DOCUMENT.matcher(paragraph).find()));
  }
}
