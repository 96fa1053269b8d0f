package dyak.ingest;

import dyak.ingest.flow.TextBudget;
import dyak.ingest.flow.TooLargeException;
import dyak.record.Problem;
import java.io.EOFException;
import java.io.IOException;
import java.util.List;
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

  /** Why the reading of a document broke off before its end. */
  static List<Problem> breaks(TextBudget budget) {
    return budget.breaks().stream().map(Failures::brokenOff).toList();
  }

  private static Problem brokenOff(IOException reason) {
    return reason instanceof TooLargeException
        ? Problem.of(
            Problem.LIMIT_EXCEEDED,
            "The file has "
                + reason.getMessage()
                + ": what comes behind was left out; split it, or raise the limits")
        : Problem.of(
            Problem.CORRUPT,
            "The file is damaged ("
                + reason(reason)
                + "), so that not all of it could be read: open it in the program that wrote it and"
                + " save it anew, or ask the sender for it again");
  }

  /** What went wrong, in words that whoever sent the file understands. */
  static String reason(Throwable fault) {
    String message = fault.getMessage();
    if (fault instanceof EOFException || fault.getCause() instanceof EOFException) {
      return "its end is missing";
    }
    // what a library tripped over says nothing to whoever sent the file
    return fault instanceof IOException && message != null
        ? message.replaceAll("\\s+", " ")
        : "its parts do not fit together";
  }

  static UnreadableException encrypted() {
    return unreadable(
        Problem.ENCRYPTED, "The file asks for a password: open it and save it without one");
  }

  static UnreadableException unreadable(String code, String message) {
    return new UnreadableException(Problem.of(code, message));
  }
}
