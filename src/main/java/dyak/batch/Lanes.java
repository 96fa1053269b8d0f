package dyak.batch;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingDeque;
import java.util.concurrent.LinkedBlockingDeque;
import java.util.function.Supplier;

/** One lane for each thread. The one used last is used next, so that no more start than needed. */
final class Lanes implements AutoCloseable {
  private final BlockingDeque<Lane> idle = new LinkedBlockingDeque<>();
  private final List<Lane> all = new ArrayList<>();

  Lanes(int count, Supplier<Lane> lane) {
    for (int i = 0; i < count; i++) {
      all.add(lane.get());
    }
    idle.addAll(all);
  }

  int count() {
    return all.size();
  }

  List<Outcome> convert(Path file) throws IOException, InterruptedException {
    Lane lane = idle.takeFirst();
    try {
      return lane.convert(file);
    } finally {
      idle.addFirst(lane);
    }
  }

  @Override
  public void close() {
    all.forEach(Lane::close);
  }
}
