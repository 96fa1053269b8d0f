package dyak.batch;

import dyak.write.AtomicFile;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;

/** A file that gets its name when it is whole; tests have one whose writes fail. */
interface Output extends Closeable {
  OutputStream stream();

  void commit() throws IOException;

  /** Opens an output. */
  @FunctionalInterface
  interface Opener {
    Output open(Path path) throws IOException;
  }

  static Output atomic(Path path) throws IOException {
    AtomicFile file = new AtomicFile(path);
    return new Output() {
      @Override
      public OutputStream stream() {
        return file.stream();
      }

      @Override
      public void commit() throws IOException {
        file.commit();
      }

      @Override
      public void close() throws IOException {
        file.close();
      }
    };
  }
}
