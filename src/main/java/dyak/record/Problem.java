package dyak.record;

import org.jspecify.annotations.Nullable;

/**
 * Something a reader of the record must know: a stable kebab-case code, a sentence that says what
 * to do, and the page (from 1) where it happened, if one did.
 */
public record Problem(String code, String message, @Nullable Integer page) {
  public static final String CORRUPT = "corrupt";
  public static final String EMPTY = "empty";
  public static final String ENCRYPTED = "encrypted";
  public static final String UNSUPPORTED_TYPE = "unsupported-type";
  public static final String UNREADABLE = "unreadable";
  public static final String LIMIT_EXCEEDED = "limit-exceeded";
  public static final String TIMEOUT = "timeout";
  public static final String OCR_UNAVAILABLE = "ocr-unavailable";
  public static final String NO_TEXT = "no-text";
  public static final String CHECKSUM_MISMATCH = "checksum-mismatch";
  public static final String DEADLINE_BEFORE_LETTER = "deadline-before-letter";
  public static final String OUT_OF_MEMORY = "out-of-memory";
  public static final String WORKER_CRASH = "worker-crash";
  public static final String LOW_CONFIDENCE = "low-confidence";
  public static final String INTERNAL = "internal";

  public Problem {
    if (!code.matches("[a-z]+(-[a-z]+)*")) {
      throw new IllegalArgumentException("problem code '" + code + "': not kebab-case");
    }
  }

  /** A problem of the file as a whole. */
  public static Problem of(String code, String message) {
    return new Problem(code, message, null);
  }
}
