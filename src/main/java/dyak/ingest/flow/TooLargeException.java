package dyak.ingest.flow;

import java.io.IOException;

/** A file asks for more than its reader is willing to do. */
public final class TooLargeException extends IOException {
  private static final long serialVersionUID = 1L;

  public TooLargeException(String message) {
    super(message);
  }
}
