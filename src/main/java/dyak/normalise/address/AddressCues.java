package dyak.normalise.address;

import dyak.normalise.text.Token;
import dyak.normalise.text.Tokens;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;

/** A glance at a token that spares the pattern of address parts where no address can begin. */
final class AddressCues {
  private static final int REACH = 7;
  private static final int POSTCODE = 6;

  private static final Set<String> CUES =
      Set.copyOf(
          Arrays.asList(
              ("ул улица улице пр пр-т пр-кт п-т прт пркт просп проспект проспекте проезд пл площадь "
                      + "площади пер переулок переулке бул бульвар бульваре б-р наб набережная "
                      + "набережной ш шоссе тракт аллея тупик туп линия м-н мкр мкрн мкр-н микрорайон "
                      + "кв-л квартал спуск просека обл область области край края ао автономный район "
                      + "р-н рн муниципальный респ республика хмао янао россия российская рф гсп г гор "
                      + "город пгт пос поселок посёлок п с село дер деревня д дом рп р ст станица "
                      + "ст-ца х хутор вл владение зд здание корп корпус к стр строение лит литера оф "
                      + "офис пом помещение кв квартира каб кабинет ком комната под подъезд эт этаж а "
                      + "абонентский п/я в")
                  .split(" ")));

  private AddressCues() {}

  /** Whether a part of an address may begin at a token. */
  static boolean mayBegin(Tokens tokens, int at) {
    if (tokens.is(at, Token.Type.NUMBER)) {
      int length = tokens.get(at).end() - tokens.get(at).start();
      return length == POSTCODE || length == POSTCODE / 2 || tokens.sign(at + 1, '-');
    }
    String word = tokens.word(at);
    if (word.isEmpty()) {
      return false;
    }
    return Character.isLowerCase(word.charAt(0)) ? isCue(word) : cueFollows(tokens, at);
  }

  private static boolean cueFollows(Tokens tokens, int at) {
    for (int next = at; next < at + REACH; next++) {
      if (isCue(tokens.word(next))) {
        return true;
      }
      if (tokens.sign(next, ',') || tokens.sign(next, ';')) {
        return false;
      }
    }
    return false;
  }

  private static boolean isCue(String word) {
    return !word.isEmpty() && CUES.contains(word.toLowerCase(Locale.ROOT));
  }
}
