package dyak.cli;

import dyak.record.LetterRecord;
import dyak.record.Status;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What came of a run: {@code 5 files, 5 records: 4 extracted, 0 partial, 1 failed; 0.8 s}. */
final class Summary {
  private final Map<Status, Integer> records = new EnumMap<>(Status.class);
  private final long start = System.nanoTime();
  private int files;

  void add(List<LetterRecord> letters) {
    files++;
    letters.forEach(letter -> records.merge(letter.status(), 1, Integer::sum));
  }

  boolean allExtracted() {
    return count(Status.PARTIAL) + count(Status.FAILED) == 0;
  }

  String line() {
    return String.format(
        Locale.ROOT,
        "%d %s, %d %s: %d extracted, %d partial, %d failed; %.1f s",
        files,
        files == 1 ? "file" : "files",
        total(),
        total() == 1 ? "record" : "records",
        count(Status.EXTRACTED),
        count(Status.PARTIAL),
        count(Status.FAILED),
        (System.nanoTime() - start) / 1e9);
  }

  private int total() {
    return records.values().stream().mapToInt(Integer::intValue).sum();
  }

  private int count(Status status) {
    return records.getOrDefault(status, 0);
  }
}
