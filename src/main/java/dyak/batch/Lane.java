package dyak.batch;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Reads one file at a time, and outlives whatever the file does to its reader. */
interface Lane extends AutoCloseable {
  /**
   * What came of a file, whose records carry its path as given.
   *
   * @throws IOException when no file can be read on this lane any more
   */
  List<Outcome> convert(Path file) throws IOException, InterruptedException;

  @Override
  void close();
}
