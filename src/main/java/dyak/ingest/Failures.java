package dyak.ingest;

import dyak.ingest.flow.TooLargeException;
import dyak.record.Problem;
import java.io.IOException;
import org.apache.commons.compress.PasswordRequiredException;
import org.apache.poi.EncryptedDocumentException;

/** What went wrong inside a reader, as a problem that says what to do. */
final class Failures {
  /** Work on the bytes of a file. */
  interface Work<T> {
    T run() throws IOException;
  }

  private Failures() {}

  /** Does the work; whatever it throws becomes an {@link UnreadableException}. */
  static <T> T translating(Work<T> work) throws UnreadableException {
    try {
      return work.run();
    } catch (UnreadableException e) {
      throw e;
    } catch (EncryptedDocumentException | PasswordRequiredException e) {
      throw encrypted();
    } catch (TooLargeException e) {
      throw unreadable(
          Problem.LIMIT_EXCEEDED,
          "The file has " + e.getMessage() + ": split it, or raise the limits");
    } catch (IOException | RuntimeException | StackOverflowError e) {
      throw unreadable(
          Problem.CORRUPT,
          "The file is damaged ("
              + reason(e)
              + "): open it in the program that wrote it and save it anew, or ask the sender for it"
              + " again");
    }
  }

  private static String reason(Throwable fault) {
    String message = fault.getMessage();
    return message == null ? fault.getClass().getSimpleName() : message.replaceAll("\\s+", " ");
  }

  static UnreadableException encrypted() {
    return unreadable(
        Problem.ENCRYPTED, "The file asks for a password: open it and save it without one");
  }

  static UnreadableException unreadable(String code, String message) {
    return new UnreadableException(Problem.of(code, message));
  }
}
