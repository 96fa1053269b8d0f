package dyak.recognise.rule;

import dyak.layout.LetterText;
import dyak.layout.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Takes apart the letters that lie in one file one behind the other.
 *
 * <p>A page opens another letter when it has all of a head, letterhead, own number, own date, and
 * addressee or kind word, and what lies before it is signed. An act behind a letter that sends
 * something is its enclosure.
 */
public final class Letters {
  /** A letter is signed on one of its first pages, or is not taken for one. */
  private static final int PAGES_TO_SIGNATURE = 4;

  /** What a letter says of itself, it says on its first pages; the rest is enclosed. */
  private static final int OWN_PAGES = 20;

  private static final Pattern SENDS =
      Pattern.compile(
          "приложени|прилага|направля|копи[юия](?!\\p{L})|представля|высыла|пересыла|доводим",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private Letters() {}

  /** The pages of each letter; all of them together when there is but one. */
  public static List<List<Page>> apart(List<Page> pages) {
    List<List<Page>> letters = new ArrayList<>();
    int start = 0;
    for (int page = 1; page < pages.size(); page++) {
      if (begins(pages, start, page)) {
        letters.add(List.copyOf(pages.subList(start, page)));
        start = page;
      }
    }
    letters.add(List.copyOf(pages.subList(start, pages.size())));
    return letters;
  }

  private static boolean begins(List<Page> pages, int start, int page) {
    return LetterHead.of(pages.get(page))
        .filter(head -> head.opensAct() || head.opensLetter())
        .filter(head -> begins(pages, start, page, head))
        .isPresent();
  }

  private static boolean begins(List<Page> pages, int start, int page, LetterHead head) {
    int own = Math.min(page, start + OWN_PAGES);
    Letter before = Zones.of(LetterText.of(pages.subList(start, own)));
    if (before.lines().isEmpty() || head.isFullLetter()) {
      return !before.lines().isEmpty();
    }
    int end = Math.min(page + PAGES_TO_SIGNATURE, pages.size());
    Letter after = Zones.of(LetterText.of(pages.subList(page, end)));
    return isSigned(before) && isSigned(after) && !(head.opensAct() && sends(before));
  }

  private static boolean isSigned(Letter letter) {
    return !letter.in(Zone.SIGNATURE).isEmpty();
  }

  /** Whether a letter, not an act, says that something goes with it. */
  private static boolean sends(Letter letter) {
    return letter.in(Zone.KIND).isEmpty() && SENDS.matcher(letter.text().text()).find();
  }
}
