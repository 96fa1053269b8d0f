package dyak.batch;

import java.io.IOException;

/** Takes the files of a run as they are done, in their order, one at a time. */
@FunctionalInterface
public interface Receiver {
  void accept(Converted file) throws IOException;
}
