package dyak.normalise.name;

import dyak.normalise.text.Token;
import dyak.normalise.text.Tokens;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;

/** Where a name names no person: {@code ул. В.И. Ленина}, {@code школа имени А.С. Пушкина}. */
public final class NameContext {
  private static final Set<String> STREETS =
      Set.copyOf(
          Arrays.asList(
              ("ул улица улице улицы улицу пр пр-т пр-кт просп проспект проспекте проспекта пл площадь "
                      + "площади пер переулок переулке бул б-р бульвар бульваре наб набережная "
                      + "набережной ш шоссе проезд пр-д мкр мкрн микрорайон тракт аллея тупик сквер парк")
                  .split(" ")));
  private static final Set<String> IN_HONOUR_OF = Set.of("имени", "им", "памяти", "имя");
  private static final int REACH = 7;

  private NameContext() {}

  public static boolean namesNoPerson(Tokens tokens, int first, int last) {
    return isStreet(tokens, first - 1)
        || (isStreet(tokens, first - 2) && tokens.sign(first - 1, '.'))
        || (isStreet(tokens, last + 1) && !tokens.startsLine(last + 1))
        || inHonourOf(tokens, first);
  }

  private static boolean isStreet(Tokens tokens, int at) {
    return STREETS.contains(tokens.word(at).toLowerCase(Locale.ROOT));
  }

  /** «имени Героя Советского Союза И.И. Иванова»: no comma, bracket or quote in between. */
  private static boolean inHonourOf(Tokens tokens, int first) {
    for (int at = first - 1; at >= 0 && at >= first - REACH; at--) {
      if (IN_HONOUR_OF.contains(tokens.word(at).toLowerCase(Locale.ROOT))) {
        return true;
      }
      if (tokens.is(at, Token.Type.SIGN) && !tokens.sign(at, '.') && !tokens.sign(at, '-')) {
        return false;
      }
    }
    return false;
  }
}
