package dyak.normalise.token;

import java.util.IdentityHashMap;
import java.util.Optional;

/** A text cut into words, numbers and marks, each with its place in the text. */
public final class Tokens {
  private final String text;
  private final Token[] all;

  /** What was read at each token, by the reading. */
  private final IdentityHashMap<Once<?>, Object[]> kept = new IdentityHashMap<>(3);

  private Tokens(String text, Token[] all) {
    this.text = text;
    this.all = all;
  }

  public static Tokens of(String text) {
    return new Tokens(text, new Lexer(text).tokens().toArray(Token[]::new));
  }

  /** What a reading has found so far, a place for each token. */
  Object[] kept(Once<?> reading) {
    return kept.computeIfAbsent(reading, unread -> new Object[all.length]);
  }

  public int size() {
    return all.length;
  }

  /** Where the token begins in the text. */
  public int start(int at) {
    return all[at].start();
  }

  /** Where the tokens before this one end in the text. */
  public int endBefore(int at) {
    return all[at - 1].end();
  }

  public Token get(int at) {
    return at >= 0 && at < all.length ? all[at] : Token.NONE;
  }

  public String form(int at) {
    return get(at).form();
  }

  public boolean is(int at, String form) {
    return get(at).is(form);
  }

  /** The token after this one when it is that mark or word, else this token. */
  public int skip(int at, String form) {
    return is(at, form) ? at + 1 : at;
  }

  /** As {@link #skip}, only when nothing separates the token from the one before. */
  public int skipGlued(int at, String form) {
    return get(at).glued() ? skip(at, form) : at;
  }

  /** The characters of one token as they stand, invisible ones among them. */
  String raw(int at) {
    return text.substring(get(at).start(), get(at).end());
  }

  /** The first character of a token as it stands, or a blank where there is no token. */
  char initial(int at) {
    return at >= 0 && at < all.length ? text.charAt(all[at].start()) : ' ';
  }

  /** The number that a token looks like, with letters for some of its digits or for all. */
  public Optional<String> digits(int at) {
    return LookAlikes.mayBeDigit(initial(at)) ? LookAlikes.digits(raw(at)) : Optional.empty();
  }

  /** The characters of one token as printed. */
  public String printed(int at) {
    return printed(at, at + 1);
  }

  /** The text from one token up to another, as printed, with one space for any blank. */
  public String printed(int from, int to) {
    return from < to ? clean(text.substring(start(from), endBefore(to))) : "";
  }

  private static String clean(String printed) {
    StringBuilder clean = new StringBuilder(printed.length());
    for (int i = 0; i < printed.length(); i++) {
      char c = printed.charAt(i);
      if (!LookAlikes.isSpace(c)) {
        if (Character.getType(c) != Character.FORMAT && !Character.isISOControl(c)) {
          clean.append(c);
        }
      } else if (clean.charAt(clean.length() - 1) != ' ') {
        clean.append(' ');
      }
    }
    return clean.toString();
  }
}
