package dyak.ingest.encoding;

/**
 * How much a text looks like Russian: common letters and pairs of letters count for it; capitals
 * inside words, foreign letters and strokes touching letters count against it.
 */
final class Plausibility {
  private static final String LETTERS = "абвгдежзийклмнопрстуфхцчшщъыьэюя";

  /** How often each letter occurs in Russian, per ten thousand, in the order of the alphabet. */
  private static final int[] PER_TEN_THOUSAND = {
    801, 159, 454, 170, 298, 849, 94, 165, 735, 121, 349, 440, 321, 670, 1097, 281, 473, 547, 626,
    262, 26, 97, 48, 144, 73, 36, 4, 190, 174, 32, 64, 201
  };

  private static final String COMMON_PAIRS =
      "ст но то на ен ов ни ра во ко ро ос ер ан ин пр по ре не ор та ел ал ли ть ва ет от ом ат го "
          + "ес ол ка ог ри ле ло да де од об ит ис тв ие ия ки ны ых ой ый за ль ем ам ми мо им их ую "
          + "му ся че ше ле ве те ти до со се си пе па ми ма ме ег ом ак ав ад аз ту ту ры ру бы бо";

  private static final double[] WEIGHT = new double[LETTERS.length()];
  private static final boolean[] COMMON = new boolean[LETTERS.length() * LETTERS.length()];

  static {
    for (int i = 0; i < WEIGHT.length; i++) {
      WEIGHT[i] = Math.log(PER_TEN_THOUSAND[i] * LETTERS.length() / 10_000.0);
    }
    for (String pair : COMMON_PAIRS.split(" ", -1)) {
      COMMON[index(pair.charAt(0)) * LETTERS.length() + index(pair.charAt(1))] = true;
    }
  }

  private Plausibility() {}

  static double of(String text) {
    double score = 0;
    char before = ' ';
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= 0x80) {
        score += c == before && index(c) < 0 ? 0 : ofCharacter(c, before);
      }
      before = c;
    }
    return score;
  }

  private static double ofCharacter(char c, char before) {
    int letter = index(c);
    int previous = index(before);
    if (letter < 0) {
      return "«»–—№…„“”’Ёё\u00A0§·•°".indexOf(c) >= 0 ? 0 : previous >= 0 ? -5 : -1.5;
    }
    double score = WEIGHT[letter];
    if (previous >= 0) {
      score += COMMON[previous * LETTERS.length() + letter] ? 1.5 : -0.3;
      score -= Character.isUpperCase(c) && Character.isLowerCase(before) ? 5 : 0;
    } else {
      score -= "ъыь".indexOf(LETTERS.charAt(letter)) >= 0 ? 4 : 0;
      score -= before >= 0x80 && Character.isLetter(before) && "Ёё".indexOf(before) < 0 ? 5 : 0;
    }
    return score;
  }

  private static int index(char c) {
    if (c >= 'а' && c <= 'я') {
      return c - 'а';
    }
    return c >= 'А' && c <= 'Я' ? c - 'А' : -1;
  }
}
