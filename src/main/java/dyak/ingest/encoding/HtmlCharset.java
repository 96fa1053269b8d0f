package dyak.ingest.encoding;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The encoding of a page: what its bytes prove goes before what it says, and what it says before
 * what is only plausible.
 */
public final class HtmlCharset {
  private static final int HEAD = 4096;
  private static final Pattern DECLARED =
      Pattern.compile(
          "(?:charset|encoding)\\s*=\\s*[\"']?\\s*([\\w.:-]{2,30})", Pattern.CASE_INSENSITIVE);

  private HtmlCharset() {}

  /** The text of a page. */
  public static String decode(byte[] bytes) {
    Charset proven = Encodings.of(bytes);
    if (proven.name().startsWith("UTF")) {
      return Encodings.decode(bytes);
    }
    return new String(bytes, declared(bytes, proven));
  }

  private static Charset declared(byte[] bytes, Charset plausible) {
    String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
    Matcher declared = DECLARED.matcher(head);
    if (!declared.find()) {
      return plausible;
    }
    try {
      Charset charset = Charset.forName(declared.group(1));
      return charset.name().startsWith("UTF") ? plausible : charset;
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return plausible;
    }
  }
}
