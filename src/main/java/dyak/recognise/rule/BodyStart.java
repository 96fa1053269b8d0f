package dyak.recognise.rule;

import dyak.layout.Paragraph;
import dyak.layout.Side;
import dyak.normalise.Positions;
import java.util.List;
import java.util.regex.Pattern;

/** Where the head of a document ends and its text begins. */
final class BodyStart {
  /** The end of a sentence and the next one: no heading has two. */
  private static final Pattern SENTENCES = Pattern.compile("\\p{Ll}{4}\\.\\s\\p{Lu}\\p{Ll}");

  /** A salutation stands among the first paragraphs or is none. */
  private static final int HEAD = 40;

  /** A longer line is text, whatever it says. */
  private static final int HEAD_LINE = 600;

  private static final int SENTENCE_WORDS = 9;

  private BodyStart() {}

  /**
   * The index of the first paragraph of the text; the number of paragraphs when all of it is head.
   */
  static int of(List<Paragraph> paragraphs) {
    for (Paragraph paragraph : paragraphs.subList(0, Math.min(HEAD, paragraphs.size()))) {
      if (paragraph.cell() == null && Cues.isSalutation(paragraph.text())) {
        return paragraph.index();
      }
    }
    for (Paragraph paragraph : paragraphs) {
      if (startsHere(paragraph)) {
        return paragraph.index();
      }
    }
    return paragraphs.size();
  }

  private static boolean startsHere(Paragraph paragraph) {
    String text = paragraph.text();
    String first = paragraph.lines().get(0).text();
    if (paragraph.lines().stream().anyMatch(line -> line.span().length() > HEAD_LINE)) {
      return true;
    }
    if (paragraph.cell() != null || Cues.opensMinutes(text)) {
      return true;
    }
    if (Cues.orders(text)) {
      return true;
    }
    if (Cues.opensTitle(first) && isRunning(paragraph) && SENTENCES.matcher(text).find()) {
      return true;
    }
    if (Cues.opensTitle(first) || isHeadMatter(paragraph)) {
      return false;
    }
    if (paragraph.marker().map(marker -> marker.number() != null).orElse(false)) {
      return words(text) >= 2;
    }
    return (Cues.opensText(text) && text.length() > 30) || isRunning(paragraph);
  }

  private static boolean isHeadMatter(Paragraph paragraph) {
    String first = paragraph.lines().get(0).text();
    return (Cues.isContact(paragraph.text()) && !isRunning(paragraph))
        || Cues.isReply(first)
        || Cues.opensApproval(first)
        || Cues.isRestriction(first)
        || Registration.isRegistration(first)
        || paragraph.side() != Side.FULL
        || Positions.opensDative(first);
  }

  /** A sentence: many words, mostly in lower case, closed by a stop or a colon. */
  private static boolean isRunning(Paragraph paragraph) {
    String text = paragraph.text();
    char last = text.charAt(text.length() - 1);
    boolean closed = ".:;!?".indexOf(last) >= 0;
    boolean wide = text.length() > 60 * paragraph.lines().size() / 2;
    return closed && wide && words(text) >= SENTENCE_WORDS && isMostlySmall(text);
  }

  /** How many words of two letters or more a text has. */
  private static int words(String text) {
    int words = 0;
    int letters = 0;
    for (int i = 0; i < text.length(); i++) {
      letters = Character.isLetter(text.charAt(i)) ? letters + 1 : 0;
      words += letters == 2 ? 1 : 0;
    }
    return words;
  }

  private static boolean isMostlySmall(String text) {
    int upper = 0;
    int lower = 0;
    for (int i = 0; i < text.length(); i++) {
      upper += Character.isUpperCase(text.charAt(i)) ? 1 : 0;
      lower += Character.isLowerCase(text.charAt(i)) ? 1 : 0;
    }
    return lower > 3 * upper;
  }
}
