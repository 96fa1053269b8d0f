package dyak.recognise.assignment;

import dyak.layout.ListMarker;
import dyak.normalise.text.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import opennlp.tools.util.Span;

/**
 * Cuts a paragraph into sentences ({@link SentenceEnds}); list markers, links and e-mails are
 * masked first, since their stops end nothing.
 */
final class Sentences {
  private static final Pattern MASKED =
      Pattern.compile(
          "(?:https?://|www\\.)\\S+|[\\w.+-]+\\s?@\\s?[\\w.-]+|\\b\\d{1,2}\\s?\\.\\s?\\d{1,2}\\s?\\.\\s?\\d{2,4}");

  /** What a sentence may end with; the model knows no other. */
  private static final String ENDS = ".!?…";

  /**
   * Ends that the model misses: a stop behind a link, an e-mail or «экз.» before a capitalised
   * word.
   */
  private static final Pattern MISSED_END =
      Pattern.compile("(?:[\\w-]\\.[a-z]{2,6}|[\\w-]/|экз|\\p{Ll}{7})\\.(?=\\s+\\p{Lu}\\p{Ll})");

  private Sentences() {}

  /** The sentences of a paragraph, in order, without the spaces between them. */
  static List<Chunk> of(Chunk paragraph) {
    if (isOne(paragraph.text())) {
      return List.of(paragraph);
    }
    List<Chunk> sentences = new ArrayList<>();
    for (Span span : SentenceEnds.of(masked(paragraph.text()))) {
      int start = span.getStart();
      Matcher missed = MISSED_END.matcher(paragraph.text()).region(start, span.getEnd());
      while (missed.find()) {
        add(sentences, paragraph.part(start, missed.end()));
        start = missed.end();
      }
      add(sentences, paragraph.part(start, span.getEnd()));
    }
    return sentences;
  }

  /** Whether nothing but the last character can end a sentence. */
  private static boolean isOne(String text) {
    int last = text.length() - 1;
    for (int i = 0; i < last; i++) {
      if (ENDS.indexOf(text.charAt(i)) >= 0) {
        return false;
      }
    }
    return last > 0 && !Tokens.isSpace(text.charAt(0)) && !Tokens.isSpace(text.charAt(last));
  }

  private static void add(List<Chunk> sentences, Chunk sentence) {
    if (!sentence.isEmpty()) {
      sentences.add(sentence);
    }
  }

  private static String masked(String text) {
    StringBuilder masked = new StringBuilder(text);
    ListMarker.at(text).ifPresent(marker -> mask(masked, 0, marker.length()));
    if (mayHoldLinkOrDate(text)) {
      Matcher match = MASKED.matcher(text);
      while (match.find()) {
        mask(masked, match.start(), match.end());
      }
    }
    return masked.toString();
  }

  private static boolean mayHoldLinkOrDate(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '@' || c == '/' || c == 'w' || (c >= '0' && c <= '9')) {
        return true;
      }
    }
    return false;
  }

  private static void mask(StringBuilder text, int start, int end) {
    for (int i = start; i < end; i++) {
      if (ENDS.indexOf(text.charAt(i)) >= 0 && i + 1 < end) {
        text.setCharAt(i, 'х');
      }
    }
  }
}
