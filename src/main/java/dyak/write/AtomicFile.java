package dyak.write;

import java.io.Closeable;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * A file that appears under its name only when it is whole: written as {@code .NAME.PID.part}
 * beside it, and renamed by {@link #commit}. Closed without a commit, it leaves nothing behind.
 * What exists and is no ordinary file, such as {@code /dev/null} or a pipe, is written to directly.
 */
public final class AtomicFile implements Closeable {
  private final Path target;
  private final Path written;
  private final FileOutputStream out;

  public AtomicFile(Path file) throws IOException {
    boolean exists = Files.exists(file);
    target = exists ? file.toRealPath() : file.toAbsolutePath();
    boolean direct = exists && !Files.isRegularFile(target);
    String part = "." + target.getFileName() + "." + ProcessHandle.current().pid() + ".part";
    written = direct ? target : target.resolveSibling(part);
    out = new FileOutputStream(written.toFile());
  }

  public OutputStream stream() {
    return out;
  }

  /** Gives the file its name; what stood there before is replaced in one step. */
  public void commit() throws IOException {
    if (!written.equals(target)) {
      out.getFD().sync();
      out.close();
      Files.move(written, target, StandardCopyOption.ATOMIC_MOVE);
    }
  }

  @Override
  public void close() throws IOException {
    out.close();
    if (!written.equals(target)) {
      Files.deleteIfExists(written);
    }
  }
}
