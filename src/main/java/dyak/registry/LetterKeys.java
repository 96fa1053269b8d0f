package dyak.registry;

import dyak.record.Issuer;
import dyak.record.LetterRecord;
import dyak.record.PageRange;
import dyak.record.Source;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What makes two records the same letter: issuer, number and date ({@code 6829021123 № 1.0874/4372
 * 2019-09-12}), the issuer known by INN or by name; failing that, the bytes it was read from.
 */
public record LetterKeys(@Nullable String inn, @Nullable String name, String content) {
  private static final int LONGEST = 300;
  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");

  /** The keys of a letter that is alone on its pages. */
  public static LetterKeys of(LetterRecord letter) {
    return of(letter, 1);
  }

  /** The keys of the n-th record in a row that names the same pages of the same bytes. */
  public static LetterKeys of(LetterRecord letter, int ordinal) {
    Issuer issuer = letter.issuer();
    String content = content(letter.source()) + (ordinal == 1 ? "" : " (" + ordinal + ")");
    if (issuer == null || letter.number() == null || letter.date() == null) {
      return new LetterKeys(null, null, content);
    }
    String rest = " № " + number(letter.number()) + " " + letter.date();
    String inn = issuer.inn();
    return new LetterKeys(
        inn == null ? null : shortened(inn + rest), shortened(name(issuer.name()) + rest), content);
  }

  /** The key by which a registry knows the letter. */
  public String main() {
    if (inn != null) {
      return inn;
    }
    return name != null ? name : content;
  }

  /** A registration number as it compares: {@code № 01-15 / 77-Р} and {@code 01-15/77-р} agree. */
  public static @Nullable String number(@Nullable String number) {
    return number == null
        ? null
        : shortened(SPACE.matcher(number).replaceAll("").toUpperCase(Locale.ROOT));
  }

  private static String name(String name) {
    String upper = name.toUpperCase(Locale.ROOT).replace('Ё', 'Е');
    return NO_WORD.matcher(upper).replaceAll(" ").strip();
  }

  /** A file that could not be opened has no hash, only a path. */
  private static String content(Source source) {
    String bytes = source.sha256();
    PageRange pages = source.pages();
    return shortened(bytes == null ? "path:" + source.path() : "sha256:" + bytes)
        + (pages == null ? "" : " " + pages.from() + "-" + pages.to());
  }

  /** An index takes no key of a megabyte. */
  private static String shortened(String key) {
    return key.length() <= LONGEST ? key : "hash:" + Digest.sha256(key);
  }
}
