package dyak.batch;

import dyak.record.Kind;
import dyak.record.Status;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Counts a run. */
final class Tally {
  private final long start = System.nanoTime();
  private final Map<Converted.Origin, Integer> origins = new EnumMap<>(Converted.Origin.class);
  private final Map<Status, Integer> statuses = new EnumMap<>(Status.class);
  private final Map<Kind, Integer> kinds = new EnumMap<>(Kind.class);
  private final TreeMap<String, Integer> problems = new TreeMap<>();
  private final List<BatchSummary.Fault> faults = new ArrayList<>();
  private int files;
  private int ocrPages;

  void add(Converted file) {
    files++;
    origins.merge(file.from(), 1, Integer::sum);
    for (Outcome letter : file.letters()) {
      statuses.merge(letter.status(), 1, Integer::sum);
      kinds.merge(letter.kind(), 1, Integer::sum);
      new HashSet<>(letter.problems()).forEach(code -> problems.merge(code, 1, Integer::sum));
      ocrPages += letter.ocrPages();
      if (letter.status() != Status.EXTRACTED) {
        faults.add(
            new BatchSummary.Fault(file.file().toString(), letter.status(), letter.problems()));
      }
    }
  }

  BatchSummary summary() {
    return new BatchSummary(
        files,
        origins.getOrDefault(Converted.Origin.LEDGER, 0),
        origins.getOrDefault(Converted.Origin.DUPLICATE, 0),
        Collections.unmodifiableMap(new EnumMap<>(statuses)),
        Collections.unmodifiableMap(new EnumMap<>(kinds)),
        Collections.unmodifiableSortedMap(new TreeMap<>(problems)),
        ocrPages,
        List.copyOf(faults),
        Duration.ofNanos(System.nanoTime() - start));
  }
}
