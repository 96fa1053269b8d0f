package dyak.ingest.rtf;

import java.nio.charset.StandardCharsets;

/** Cuts RTF into tokens: braces, control words and symbols, bytes of text. */
final class RtfTokens {
  /** What a token is. */
  enum Kind {
    OPEN,
    CLOSE,
    /** A control word like {@code \par} or a symbol like {@code \~}. */
    WORD,
    /** A byte of text, written as itself or as {@code \'e4}. */
    BYTE,
    END
  }

  private static final int LONGEST_WORD = 32;

  private final byte[] bytes;
  private int at;
  private String word = "";
  private int number;
  private boolean numbered;

  RtfTokens(byte[] bytes) {
    this.bytes = bytes;
  }

  Kind next() {
    while (at < bytes.length) {
      int c = bytes[at++] & 0xFF;
      if (c == '{') {
        return Kind.OPEN;
      }
      if (c == '}') {
        return Kind.CLOSE;
      }
      if (c == '\\') {
        return control();
      }
      if (c != '\r' && c != '\n' && c != 0) {
        number = c;
        return Kind.BYTE;
      }
    }
    return Kind.END;
  }

  /** The control word, or the character of a control symbol. */
  String word() {
    return word;
  }

  /** The number behind a control word, or the byte of text. */
  int number() {
    return number;
  }

  /** The number behind a control word, or another when it has none. */
  int number(int otherwise) {
    return numbered ? number : otherwise;
  }

  /** A switch is on unless a zero stands behind it. */
  boolean isOn() {
    return !numbered || number != 0;
  }

  /** Passes over raw bytes, those of a picture. */
  void skip(int count) {
    at = (int) Math.min((long) at + Math.max(0, count), bytes.length);
  }

  private Kind control() {
    numbered = false;
    if (at >= bytes.length) {
      return Kind.END;
    }
    int c = bytes[at];
    if (!isLetter(c)) {
      at++;
      if (c == '\'') {
        return hexadecimal();
      }
      word = c == '\r' || c == '\n' ? "par" : Character.toString(c & 0xFF);
      return Kind.WORD;
    }
    int start = at;
    while (at < bytes.length && isLetter(bytes[at]) && at - start < LONGEST_WORD) {
      at++;
    }
    word = new String(bytes, start, at - start, StandardCharsets.US_ASCII);
    readNumber();
    if (at < bytes.length && bytes[at] == ' ') {
      at++;
    }
    return Kind.WORD;
  }

  private void readNumber() {
    boolean negative = at + 1 < bytes.length && bytes[at] == '-' && isDigit(bytes[at + 1]);
    int from = negative ? at + 1 : at;
    long value = 0;
    int end = from;
    while (end < bytes.length && isDigit(bytes[end])) {
      value = Math.min(value * 10 + bytes[end] - '0', Integer.MAX_VALUE);
      end++;
    }
    if (end > from) {
      numbered = true;
      number = (int) (negative ? -value : value);
      at = end;
    }
  }

  private Kind hexadecimal() {
    int high = at < bytes.length ? Character.digit(bytes[at], 16) : -1;
    int low = at + 1 < bytes.length ? Character.digit(bytes[at + 1], 16) : -1;
    if (high < 0 || low < 0) {
      number = '?';
      return Kind.BYTE;
    }
    at += 2;
    number = high * 16 + low;
    return Kind.BYTE;
  }

  private static boolean isLetter(int c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  private static boolean isDigit(int c) {
    return c >= '0' && c <= '9';
  }
}
