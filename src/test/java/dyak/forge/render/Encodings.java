package dyak.forge.render;

import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The five encodings that Russian text files come in, and what each cannot write. */
public enum Encodings {
  UTF_8("UTF-8"),
  UTF_16("UTF-16LE"),
  WINDOWS_1251("windows-1251"),
  KOI8_R("KOI8-R"),
  CP866("IBM866");

  private static final List<String> FALLBACKS =
      List.of("«\"", "»\"", "–-", "—-", "…...", "\u00A0 ", "№N", "•-", "\u00AD");

  private final String charset;

  Encodings(String charset) {
    this.charset = charset;
  }

  public String charset() {
    return charset;
  }

  /** Whether every letter and bullet of {@code text} can be written; other signs have stand-ins. */
  public boolean writes(String text) {
    CharsetEncoder encoder = Charset.forName(charset).newEncoder();
    return text.chars()
        .filter(c -> Character.isLetter(c) || c == '•')
        .allMatch(letter -> encoder.canEncode((char) letter));
  }

  /** The bytes of {@code text}; UTF-16 with its mark, and a stand-in for what cannot be written. */
  public byte[] encode(String text) {
    Charset target = Charset.forName(charset);
    if (this == UTF_16) {
      return ("\uFEFF" + text).getBytes(target);
    }
    return this == UTF_8 ? text.getBytes(StandardCharsets.UTF_8) : replaced(text, target);
  }

  private static byte[] replaced(String text, Charset target) {
    CharsetEncoder encoder = target.newEncoder();
    StringBuilder writable = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      writable.append(encoder.canEncode(c) ? String.valueOf(c) : fallback(c));
    }
    ByteBuffer bytes = target.encode(writable.toString());
    byte[] array = new byte[bytes.remaining()];
    bytes.get(array);
    return array;
  }

  private static String fallback(char c) {
    return FALLBACKS.stream()
        .filter(pair -> pair.charAt(0) == c)
        .map(pair -> pair.substring(1))
        .findFirst()
        .orElse("?");
  }
}
