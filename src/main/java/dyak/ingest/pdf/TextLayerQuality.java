package dyak.ingest.pdf;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;

/**
 * How much a text layer reads like a language.
 *
 * <p>The measure is the share of neighbouring letters in words that are a usual pair of Russian or
 * of English. Printed Russian has 0.95 and more; Latin letters where Cyrillic was meant
 * («MHHHCTEPCTBO»), code-page garbage («Ïðèêàç») and characters without a meaning have less than
 * half.
 *
 * @param letters how many letters, and characters without a meaning, the text has
 * @param unknown how many of them have no meaning
 * @param pairs how many of them stand beside another
 * @param usualPairs the share of usual pairs, from 0 to 1
 */
public record TextLayerQuality(int letters, int unknown, int pairs, double usualPairs) {
  /** What a character is read as that the font does not explain. */
  static final char UNKNOWN = '\uFFFD';

  /** Fewer pairs than this prove nothing. */
  private static final int FEW_PAIRS = 20;

  private static final double LEAST = 0.75;
  private static final BitSet USUAL = usual();

  public static TextLayerQuality of(CharSequence text) {
    int letters = 0;
    int unknown = 0;
    int pairs = 0;
    int usual = 0;
    char before = ' ';
    for (int i = 0; i < text.length(); i++) {
      char c = Character.toLowerCase(text.charAt(i));
      boolean letter = Character.isLetter(c) || c == UNKNOWN;
      if (letter) {
        letters++;
        unknown += c == UNKNOWN ? 1 : 0;
        if (before != ' ') {
          pairs++;
          usual += USUAL.get(key(before, c)) ? 1 : 0;
        }
      }
      before = letter ? c : ' ';
    }
    return new TextLayerQuality(letters, unknown, pairs, pairs == 0 ? 0 : (double) usual / pairs);
  }

  /** Whether the layer can be taken for what is printed on the page. */
  public boolean plausible() {
    return letters > 0 && (pairs < FEW_PAIRS ? 2 * unknown < letters : usualPairs >= LEAST);
  }

  private static int key(char first, char second) {
    return fold(first) << 12 | fold(second);
  }

  /** Letters beyond Latin and Cyrillic have no usual pairs. */
  private static int fold(char letter) {
    return letter < 0x600 ? letter : 0;
  }

  private static BitSet usual() {
    BitSet usual = new BitSet();
    InputStream resource = TextLayerQuality.class.getResourceAsStream("bigrams.txt");
    if (resource == null) {
      throw new IllegalStateException("bigrams.txt is missing from the jar");
    }
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(resource, StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        for (String pair : line.startsWith("#") ? new String[0] : line.split(" ", -1)) {
          usual.set(key(pair.charAt(0), pair.charAt(1)));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return usual;
  }
}
