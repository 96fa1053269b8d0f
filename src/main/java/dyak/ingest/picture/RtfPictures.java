package dyak.ingest.picture;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The pictures of an RTF: {@code {\pict\jpegblip ffd8…}} in hexadecimal digits. */
public final class RtfPictures {
  private static final byte[] PICTURE = "\\pict".getBytes(StandardCharsets.US_ASCII);
  private static final byte[] LEGACY = "{\\nonshppict".getBytes(StandardCharsets.US_ASCII);
  private static final List<String> FORMATS = List.of("\\jpegblip", "\\pngblip");

  /** The control words before the digits take no more room. */
  private static final int CONTROLS = 2_000;

  private final byte[] rtf;

  private RtfPictures(byte[] rtf) {
    this.rtf = rtf;
  }

  /** The pictures in JPEG or PNG; a copy for old programs is left out. */
  public static List<byte[]> of(byte[] rtf) {
    RtfPictures document = new RtfPictures(rtf);
    List<byte[]> pictures = new ArrayList<>();
    for (int at = document.next(0); at >= 0; at = document.next(at + PICTURE.length)) {
      int digits = document.digits(at);
      if (digits >= 0 && !document.stands(at - LEGACY.length - 1, LEGACY)) {
        pictures.add(document.picture(digits));
      }
    }
    return pictures;
  }

  private int next(int from) {
    for (int at = from; at <= rtf.length - PICTURE.length; at++) {
      if (rtf[at] == '\\' && stands(at, PICTURE) && !isLetter(at + PICTURE.length)) {
        return at;
      }
    }
    return -1;
  }

  private boolean stands(int at, byte[] word) {
    if (at < 0 || at + word.length > rtf.length) {
      return false;
    }
    for (int i = 0; i < word.length; i++) {
      if (rtf[at + i] != word[i]) {
        return false;
      }
    }
    return true;
  }

  private boolean isLetter(int at) {
    return at < rtf.length && Character.isLetter(rtf[at]);
  }

  /** Where the digits of a picture in a known format begin, or -1. */
  private int digits(int picture) {
    int at = picture;
    int depth = 0;
    int end = Math.min(rtf.length, picture + CONTROLS);
    while (at < end) {
      char c = (char) rtf[at];
      if (c == '{') {
        depth++;
      } else if (c == '}') {
        depth--;
      } else if (c == '\\') {
        at += controlLength(at);
        continue;
      } else if (depth == 0 && hex(rtf[at]) >= 0) {
        String controls = new String(rtf, picture, at - picture, StandardCharsets.ISO_8859_1);
        return FORMATS.stream().anyMatch(controls::contains) ? at : -1;
      }
      if (depth < 0) {
        return -1;
      }
      at++;
    }
    return -1;
  }

  /** A control word takes its letters and its number. */
  private int controlLength(int at) {
    int end = at + 1;
    while (end < rtf.length && isLetter(end)) {
      end++;
    }
    while (end < rtf.length && (rtf[end] == '-' || Character.isDigit(rtf[end]))) {
      end++;
    }
    return Math.max(2, end - at);
  }

  private byte[] picture(int digits) {
    ByteArrayOutputStream picture = new ByteArrayOutputStream();
    int high = -1;
    for (int at = digits; at < rtf.length && rtf[at] != '}'; at++) {
      int digit = hex(rtf[at]);
      if (digit >= 0 && high < 0) {
        high = digit;
      } else if (digit >= 0) {
        picture.write(high << 4 | digit);
        high = -1;
      }
    }
    return picture.toByteArray();
  }

  private static int hex(byte c) {
    return Character.digit(c, 16);
  }
}
