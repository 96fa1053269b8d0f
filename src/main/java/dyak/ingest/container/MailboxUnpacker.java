package dyak.ingest.container;

import java.io.ByteArrayInputStream;
import java.io.IOException;

/** Mailboxes: mails one after another, each behind a line {@code From …}. */
public final class MailboxUnpacker implements Unpacker {
  @Override
  public void unpack(byte[] container, Outlet outlet) throws IOException {
    int number = 0;
    int start = 0;
    while (start < container.length) {
      int end = nextSeparator(container, start + 1);
      int content = lineEnd(container, start);
      if (content < end) {
        number++;
        outlet.file(
            "message-" + number + ".eml",
            new ByteArrayInputStream(container, content, end - content),
            -1);
      }
      start = end;
    }
  }

  /** Where the next line starts with {@code From} behind an empty one. */
  private static int nextSeparator(byte[] bytes, int from) {
    for (int i = from; i + 5 < bytes.length; i++) {
      if (bytes[i - 1] == '\n' && startsFrom(bytes, i) && isEmptyBefore(bytes, i - 1)) {
        return i;
      }
    }
    return bytes.length;
  }

  private static boolean startsFrom(byte[] bytes, int at) {
    return bytes[at] == 'F'
        && bytes[at + 1] == 'r'
        && bytes[at + 2] == 'o'
        && bytes[at + 3] == 'm'
        && bytes[at + 4] == ' ';
  }

  private static boolean isEmptyBefore(byte[] bytes, int newLine) {
    int before = newLine > 0 && bytes[newLine - 1] == '\r' ? newLine - 2 : newLine - 1;
    return before < 0 || bytes[before] == '\n';
  }

  private static int lineEnd(byte[] bytes, int from) {
    int at = from;
    while (at < bytes.length && bytes[at] != '\n') {
      at++;
    }
    return Math.min(at + 1, bytes.length);
  }
}
