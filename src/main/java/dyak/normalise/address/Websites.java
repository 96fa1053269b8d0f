package dyak.normalise.address;

import dyak.normalise.text.Found;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Web addresses: behind {@code http://} or {@code www.}, and bare domains behind «сайт:». */
public final class Websites {
  private static final Pattern START =
      Pattern.compile(
          "(?iu)(?<![\\p{L}\\d@.])(?:(?<scheme>h[tт]{2}[pр]s?)\\s{0,2}:\\s{0,2}/\\s{0,2}/\\s{0,2}"
              + "|(?=[wшщ]{3}\\s{0,1}[.,])"
              + "|(?:веб-|web-|интернет-)?сайт\\p{L}{0,2}\\s{0,2}[:–—-]\\s{0,2}(?<bare>))");
  private static final Pattern WWW = Pattern.compile("(?iu)[wшщ]{3}\\s?[.,]\\s?");
  private static final Pattern PATH =
      Pattern.compile("(?::\\d{2,5})?(?:/[\\p{L}\\d./_%?=&#~+-]{0,200})?");

  private Websites() {}

  public static List<Found<String>> find(String text) {
    List<Found<String>> found = new ArrayList<>();
    Matcher start = START.matcher(text);
    int at = 0;
    while (at <= text.length() && start.find(at)) {
      int begin = start.group("bare") == null ? start.start() : start.end();
      int end = site(text, start, begin, found);
      at = Math.max(Math.max(end, start.end()), at + 1);
    }
    return found;
  }

  private static int site(String text, Matcher start, int begin, List<Found<String>> found) {
    Matcher www = WWW.matcher(text);
    boolean prefixed = www.region(start.end(), text.length()).lookingAt();
    int domainStart = prefixed ? www.end() : start.end();
    Found<String> domain = Domains.read(text, domainStart);
    if (domain.value().isEmpty() || isMail(text, domain.end())) {
      return start.end();
    }
    Matcher path = PATH.matcher(text);
    int end = path.region(domain.end(), text.length()).lookingAt() ? path.end() : domain.end();
    String tail = text.substring(domain.end(), end);
    while (!tail.isEmpty() && ".,;?-".indexOf(tail.charAt(tail.length() - 1)) >= 0) {
      tail = tail.substring(0, tail.length() - 1);
    }
    String scheme = start.group("scheme");
    String value =
        (scheme == null ? "" : Domains.repaired(scheme) + "://")
            + (prefixed ? "www." : "")
            + domain.value()
            + tail.toLowerCase(Locale.ROOT);
    found.add(new Found<>(begin, domain.end() + tail.length(), value));
    return end;
  }

  private static boolean isMail(String text, int end) {
    return end < text.length() && text.charAt(end) == '@';
  }
}
