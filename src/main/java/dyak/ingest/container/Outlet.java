package dyak.ingest.container;

import dyak.ingest.flow.TooLargeException;
import dyak.record.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.Set;

/** Where unpacked files go: bounds them, names them safely, and hands them to whoever asked. */
public final class Outlet {
  /** Receives the files of a container. */
  public interface Receiver {
    /** A file that could be taken out. */
    void file(String name, byte[] bytes);

    /** A file that could not. */
    void failed(String name, Problem problem);

    /** A file that could be taken out in part only, or is not what was put in. */
    void damaged(String name, byte[] bytes, Problem problem);
  }

  /** Less than this is never a bomb, however well it was packed. */
  private static final long HARMLESS = 16L << 20;

  private final Budget budget;
  private final Receiver receiver;
  private final Set<String> names = new HashSet<>();

  public Outlet(Budget budget, Receiver receiver) {
    this.budget = budget;
    this.receiver = receiver;
  }

  /**
   * A file that unpacks from a stream.
   *
   * @param packed how many bytes it takes in the container, or -1 where that is not known
   */
  void file(String name, InputStream content, long packed) throws IOException {
    budget.takeEntry();
    long most = budget.largest();
    if (packed >= 0) {
      most = Math.min(most, Math.max(HARMLESS, packed * budget.ratio()));
    }
    UnpackedBytes unpacked = UnpackedBytes.read(content, most + 1);
    byte[] bytes = unpacked.bytes();
    IOException damage = unpacked.damage();
    budget.takeBytes(bytes.length);
    if (damage != null && bytes.length == 0) {
      receiver.failed(named(name), corrupt(damage));
    } else if (damage != null) {
      receiver.damaged(named(name), bytes, corrupt(damage));
    } else if (bytes.length > most) {
      receiver.failed(
          named(name),
          Problem.of(
              Problem.LIMIT_EXCEEDED,
              "The file unpacks to more than " + most + " bytes: take it out by hand and look"));
    } else {
      receiver.file(named(name), bytes);
    }
  }

  void locked(String name) throws TooLargeException {
    failed(
        name,
        Problem.of(
            Problem.ENCRYPTED, "The file asks for a password: take it out of the archive with it"));
  }

  void unreadable(String name, IOException reason) throws TooLargeException {
    failed(name, corrupt(reason));
  }

  private static Problem corrupt(IOException reason) {
    return Problem.of(
        Problem.CORRUPT,
        "The file could not be unpacked whole (" + reason.getMessage() + "): ask for it again");
  }

  private void failed(String name, Problem problem) throws TooLargeException {
    budget.takeEntry();
    receiver.failed(named(name), problem);
  }

  /** No two files of a container have one name. */
  private String named(String name) {
    String safe = EntryNames.safe(name);
    String unique = safe;
    for (int i = 2; !names.add(unique); i++) {
      unique = EntryNames.numbered(safe, i);
    }
    return unique;
  }
}
