package dyak.batch;

import dyak.record.Kind;
import dyak.record.Status;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What came of a run, {@code 5 files, 5 records: 4 extracted, 0 partial, 1 failed; 0.8 s, 6.3
 * files/s}.
 *
 * @param files files accounted for
 * @param unchanged of these, the ones an earlier run had read
 * @param duplicates of these, the ones of the same content as another
 * @param problems how many letters have a problem of each code
 * @param ocrPages pages of letters that were read by optical recognition, in whole or in part
 * @param faults the files that failed or were read only in part
 */
public record BatchSummary(
    int files,
    int unchanged,
    int duplicates,
    Map<Status, Integer> statuses,
    Map<Kind, Integer> kinds,
    SortedMap<String, Integer> problems,
    int ocrPages,
    List<Fault> faults,
    Duration time) {

  /** A file that failed or was read only in part, and why. */
  public record Fault(String path, Status status, List<String> problems) {}

  /** Records written. */
  public int letters() {
    return statuses.values().stream().mapToInt(Integer::intValue).sum();
  }

  /** Files a second; 0 for a run that took no time. */
  public double rate() {
    return time.isZero() ? 0 : files * 1e9 / time.toNanos();
  }

  public boolean allExtracted() {
    return count(Status.EXTRACTED) == letters();
  }

  public int count(Status status) {
    return statuses.getOrDefault(status, 0);
  }

  /**
   * The run in a few lines: {@link #line()}, and whatever there is to say of kinds, problems and
   * recognised pages.
   */
  public List<String> lines() {
    List<String> lines = new ArrayList<>();
    lines.add(line());
    add(
        lines,
        "kinds",
        kinds.entrySet().stream().map(it -> it.getKey().code() + " " + it.getValue()));
    add(
        lines,
        "problems",
        problems.entrySet().stream().map(it -> it.getKey() + " " + it.getValue()));
    add(
        lines,
        "recognised pages",
        Stream.of(ocrPages).filter(pages -> pages > 0).map(String::valueOf));
    return lines;
  }

  private static void add(List<String> lines, String name, Stream<String> counts) {
    String joined = counts.collect(Collectors.joining(", "));
    if (!joined.isEmpty()) {
      lines.add(name + ": " + joined);
    }
  }

  /** The run in a line. */
  public String line() {
    return String.format(
        Locale.ROOT,
        "%d %s, %d %s: %d extracted, %d partial, %d failed; %s%s%.1f s, %.1f files/s",
        files,
        files == 1 ? "file" : "files",
        letters(),
        letters() == 1 ? "record" : "records",
        count(Status.EXTRACTED),
        count(Status.PARTIAL),
        count(Status.FAILED),
        unchanged == 0 ? "" : unchanged + " unchanged; ",
        duplicates == 0 ? "" : duplicates + " duplicate; ",
        time.toNanos() / 1e9,
        rate());
  }
}
