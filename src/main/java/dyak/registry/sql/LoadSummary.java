package dyak.registry.sql;

/**
 * What became of the records of a run, each counted once: a letter added, a letter replaced, a
 * further source of a known letter, nothing new.
 */
public record LoadSummary(long added, long replaced, long sources, long unchanged) {
  LoadSummary plus(int addedNow, int replacedNow, int sourcesNow, int unchangedNow) {
    return new LoadSummary(
        added + addedNow, replaced + replacedNow, sources + sourcesNow, unchanged + unchangedNow);
  }

  public long records() {
    return added + replaced + sources + unchanged;
  }
}
