package dyak.normalise.mention;

import dyak.normalise.text.Found;
import dyak.normalise.text.Tokens;
import dyak.record.Reference;
import dyak.record.ReferenceKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** One mention at its kind word, and those that share its kind and issuer: «…, от … № …». */
public final class Mention {
  private static final Pattern LAST_SIGNS = Pattern.compile("[\\s,:–—-]+$");
  private static final Pattern UNTITLED =
      Pattern.compile("[\\s\\u00A0]{1,3}(?:об?|обо)[\\s\\u00A0]", Pattern.UNICODE_CASE);
  private static final Pattern LIST =
      Pattern.compile(
          "[\\s\\u00A0]{0,3}:[\\s\\u00A0]{0,4}(?:[-–—•][\\s\\u00A0]{0,3}|[\\p{L}\\d]{1,2}\\)[\\s\\u00A0]{0,3})?(?=от[\\s\\u00A0])");
  private static final Pattern NEXT =
      Pattern.compile(
          "[\\s\\u00A0]{0,3}(?:[,;]?[\\s\\u00A0]{1,3}(?:и|а также)|[,;])[\\s\\u00A0]{1,4}"
              + "(?:[-–—•][\\s\\u00A0]{0,3}|[\\p{L}\\d]{1,2}\\)[\\s\\u00A0]{0,3})?(?=от[\\s\\u00A0]|№)");
  private static final Pattern SESSION =
      Pattern.compile(
          "(?iu)^(?:(?:расширенного|внеочередного|очередного|рабочего)\\s)?(?:заседания|совещания)\\s");

  private final Tokens tokens;
  private final String text;
  private final KindWord word;
  private final ReferenceKind kind;

  private Mention(Tokens tokens, KindWord word) {
    this.tokens = tokens;
    this.text = tokens.text();
    this.word = word;
    this.kind = word.kind();
  }

  /** The mentions at a kind word; none for the document itself («настоящий приказ»). */
  public static List<Found<Reference>> at(Tokens tokens, KindWord word) {
    String before = tokens.word(tokens.from(word.start()) - 1).toLowerCase(Locale.ROOT);
    return before.startsWith("настоящ") ? List.of() : new Mention(tokens, word).read();
  }

  private List<Found<Reference>> read() {
    List<Found<Reference>> found = new ArrayList<>();
    int wordEnd = word.end();
    boolean anyTitle = ReferenceWords.mayHaveAnyTitle(kind, word.hasAdjectives());
    MentionParts parts = parts(wordEnd, anyTitle);
    int start = word.mentionStart();
    String issuer = null;
    if (!parts.isEmpty()) {
      parts = behindNumber(parts, anyTitle);
      issuer = issuerBetween;
    } else if (!ReferenceWords.isWeak(word.word())) {
      Behind after = behindIssuer(wordEnd);
      start = after.listed() ? after.start() : start;
      issuer = after.issuer();
      parts = after.parts();
    }
    if (parts.isEmpty() || isHeading(parts, issuer)) {
      return found;
    }
    add(found, start, issuer, parts);
    more(found, issuer, parts);
    return found;
  }

  private record Behind(boolean listed, int start, @Nullable String issuer, MentionParts parts) {}

  /** The parts behind the issuer, or the first item of a list: «постановления Думы: – от …». */
  private Behind behindIssuer(int from) {
    int end = IssuerPhrase.end(tokens, from);
    if (end >= 0) {
      int attributes = text.charAt(end) == '(' ? end + 1 : end;
      return new Behind(false, from, issuer(from, end), MentionParts.read(text, attributes, false));
    }
    int colon = colon(from);
    Matcher list = LIST.matcher(text);
    if (colon >= 0 && list.region(colon, text.length()).lookingAt()) {
      MentionParts parts = MentionParts.read(text, list.end(), false);
      return new Behind(true, list.end(), issuer(from, colon), parts);
    }
    return new Behind(false, from, null, MentionParts.none(from));
  }

  private @Nullable String issuerBetween;

  private MentionParts parts(int at, boolean anyTitle) {
    MentionParts parts = MentionParts.read(text, at, anyTitle);
    if (parts.isEmpty() && kind == ReferenceKind.OTHER) {
      MentionParts designated = MentionParts.read(text, at, false);
      designated.designation(text);
      if (designated.number() != null) {
        MentionParts rest = MentionParts.read(text, designated.end(), true);
        return rest.title() == null ? parts : designated.with(rest);
      }
    }
    return parts;
  }

  /** «протокол № 5 заседания комиссии от 05.03.2020»: the issuer stands behind the number. */
  private MentionParts behindNumber(MentionParts parts, boolean anyTitle) {
    if (parts.number() == null || parts.date() != null || parts.title() != null) {
      return parts;
    }
    int end = IssuerPhrase.end(tokens, parts.end());
    if (end < 0) {
      return parts;
    }
    MentionParts rest = MentionParts.read(text, end, anyTitle);
    if (rest.number() != null || rest.isEmpty()) {
      return parts;
    }
    issuerBetween = issuer(parts.end(), end);
    return parts.with(rest);
  }

  private int colon(int from) {
    int limit = Math.min(text.length(), from + 250);
    for (int at = from; at < limit; at++) {
      char c = text.charAt(at);
      if (c == ':') {
        return at;
      }
      if (c == '.' || c == ';' || c == ',' || c == '(') {
        return -1;
      }
    }
    return -1;
  }

  private @Nullable String issuer(int start, int end) {
    String phrase = Tokens.collapse(text.substring(start, end));
    Matcher about = UNTITLED.matcher(" " + phrase + " ");
    if (about.find()) {
      phrase = phrase.substring(0, Math.max(0, about.start() - 1)).strip();
    }
    if (phrase.startsWith("за подписью")) {
      return null;
    }
    if (kind == ReferenceKind.MINUTES) {
      phrase = SESSION.matcher(phrase + " ").replaceFirst("").strip();
    }
    String bare = LAST_SIGNS.matcher(phrase).replaceAll("");
    return bare.isBlank() ? null : bare;
  }

  /** The document's own heading: «ПРИКАЗ № 50», «Протокол № 96» on a line of its own. */
  private boolean isHeading(MentionParts parts, @Nullable String issuer) {
    String printed = word.word();
    boolean lineStart = startsLine();
    boolean capitals = printed.equals(printed.toUpperCase(Locale.ROOT));
    boolean upper = Character.isUpperCase(printed.charAt(0));
    boolean lineEnd = parts.end() >= text.length() || text.charAt(parts.end()) == '\n';
    boolean bare = parts.date() == null && parts.title() == null;
    return lineStart
        && issuer == null
        && (capitals || (upper && lineEnd && bare && text.length() > parts.end()));
  }

  private boolean startsLine() {
    int at = word.start();
    while (at > 0 && text.charAt(at - 1) != '\n' && Tokens.isSpace(text.charAt(at - 1))) {
      at--;
    }
    return at == 0 || text.charAt(at - 1) == '\n';
  }

  private void add(
      List<Found<Reference>> found, int start, @Nullable String issuer, MentionParts parts) {
    String printed = Tokens.collapse(text.substring(start, parts.end()));
    found.add(
        new Found<>(
            start,
            parts.end(),
            new Reference(kind, issuer, parts.date(), parts.number(), parts.title(), printed)));
  }

  private void more(List<Found<Reference>> found, @Nullable String issuer, MentionParts first) {
    Matcher next = NEXT.matcher(text);
    int at = first.end();
    while (next.region(at, text.length()).lookingAt()) {
      MentionParts parts = MentionParts.read(text, next.end(), false);
      if (parts.number() == null && parts.date() == null) {
        return;
      }
      add(found, next.end(), issuer, parts);
      at = parts.end();
    }
  }
}
