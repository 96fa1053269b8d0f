package dyak.batch;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;

/** Converts what a ledger does not hold, and every content once. */
final class ResumableRun implements OrderedRun.Step {
  private final Ledger ledger;
  private final Lanes lanes;
  private final Map<Content, ReentrantLock> underWay = new ConcurrentHashMap<>();

  ResumableRun(Ledger ledger, Lanes lanes) {
    this.ledger = ledger;
    this.lanes = lanes;
  }

  @Override
  public Converted convert(int position, Path file) throws IOException, InterruptedException {
    Content content = Content.of(file).orElse(null);
    if (content == null) {
      List<Outcome> letters = lanes.convert(file);
      ledger.account(position, file.toString(), ledger.add(null, file.toString(), letters));
      return new Converted(file, letters, Converted.Origin.READ);
    }
    // a second file of the same content waits for the first
    ReentrantLock lock = underWay.computeIfAbsent(content, key -> new ReentrantLock());
    lock.lockInterruptibly();
    try {
      return convert(position, file, content);
    } finally {
      lock.unlock();
      underWay.remove(content, lock);
    }
  }

  private Converted convert(int position, Path file, Content content)
      throws IOException, InterruptedException {
    String name = file.toString();
    Optional<Ledger.Entry> known = ledger.find(content, name);
    if (known.isPresent()) {
      Ledger.Entry entry = known.get();
      ledger.account(position, name, entry.record());
      return new Converted(
          file,
          entry.letters(),
          entry.ofThisRun() ? Converted.Origin.DUPLICATE : Converted.Origin.LEDGER);
    }
    List<Outcome> letters = lanes.convert(file);
    boolean same = Content.of(file).filter(content::equals).isPresent(); // else it was just changed
    ledger.account(position, name, ledger.add(same ? content : null, name, letters));
    return new Converted(file, letters, Converted.Origin.READ);
  }
}
