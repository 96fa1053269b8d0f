package dyak.ingest.encoding;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Tells the encoding of a Russian text: by its byte order mark, by the shape of its bytes, and
 * where one byte is one letter by how plausible the Russian is that each encoding gives.
 */
public final class Encodings {
  private static final int SAMPLE = 1 << 16;
  private static final List<Charset> SINGLE_BYTE =
      List.of(
          Charset.forName("windows-1251"), Charset.forName("KOI8-R"), Charset.forName("IBM866"));

  private Encodings() {}

  /** The text of a file in whatever encoding it is, without its byte order mark. */
  public static String decode(byte[] bytes) {
    Charset charset = of(bytes);
    String text = new String(bytes, charset);
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  /** The encoding of a text. */
  public static Charset of(byte[] bytes) {
    if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
      return StandardCharsets.UTF_8;
    }
    if (startsWith(bytes, 0xFF, 0xFE)) {
      return StandardCharsets.UTF_16LE;
    }
    if (startsWith(bytes, 0xFE, 0xFF)) {
      return StandardCharsets.UTF_16BE;
    }
    if (isWide(bytes)) {
      return wideShare(bytes, 1) >= wideShare(bytes, 0)
          ? StandardCharsets.UTF_16LE
          : StandardCharsets.UTF_16BE;
    }
    return isUtf8(bytes) ? StandardCharsets.UTF_8 : mostPlausible(bytes);
  }

  /** Whether the bytes are UTF-16: every second one is the number of a block of characters. */
  public static boolean isWide(byte[] bytes) {
    return startsWith(bytes, 0xFF, 0xFE)
        || startsWith(bytes, 0xFE, 0xFF)
        || Math.max(wideShare(bytes, 0), wideShare(bytes, 1)) > 0.9;
  }

  /**
   * The share of byte pairs that are Latin, Cyrillic or typographic when byte {@code high} leads.
   */
  private static double wideShare(byte[] bytes, int high) {
    int pairs = Math.min(bytes.length, SAMPLE) / 2;
    int plausible = 0;
    int blocks = 0;
    for (int i = 0; i < pairs; i++) {
      int block = bytes[2 * i + high] & 0xFF;
      int low = bytes[2 * i + 1 - high] & 0xFF;
      boolean letters = (block == 4 && low < 0x60) || (block == 0 && (low >= 0x20 || isSpace(low)));
      blocks += letters ? 1 : 0;
      plausible += letters || block == 0x20 || block == 0x21 || block == 0xF0 ? 1 : 0;
    }
    return pairs > 0 && blocks * 2 >= pairs ? (double) plausible / pairs : 0;
  }

  private static boolean isSpace(int low) {
    return low == '\t' || low == '\n' || low == '\r' || low == '\f';
  }

  private static boolean isUtf8(byte[] bytes) {
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    try {
      decoder.decode(ByteBuffer.wrap(bytes));
      return true;
    } catch (CharacterCodingException e) {
      return isDamagedUtf8(bytes);
    }
  }

  /** A few broken characters do not make a long UTF-8 text another encoding. */
  private static boolean isDamagedUtf8(byte[] bytes) {
    CharBuffer text = StandardCharsets.UTF_8.decode(ByteBuffer.wrap(bytes));
    int broken = 0;
    int cyrillic = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      broken += c == '\uFFFD' ? 1 : 0;
      cyrillic += c >= 'А' && c <= 'я' ? 1 : 0;
    }
    return broken * 20L < cyrillic;
  }

  private static Charset mostPlausible(byte[] bytes) {
    byte[] sample = bytes.length > SAMPLE ? java.util.Arrays.copyOf(bytes, SAMPLE) : bytes;
    Charset best = SINGLE_BYTE.get(0);
    double most = Double.NEGATIVE_INFINITY;
    for (Charset charset : SINGLE_BYTE) {
      double score = Plausibility.of(new String(sample, charset));
      if (score > most) {
        most = score;
        best = charset;
      }
    }
    return best;
  }

  private static boolean startsWith(byte[] bytes, int... mark) {
    for (int i = 0; i < mark.length; i++) {
      if (bytes.length <= i || (bytes[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }
}
