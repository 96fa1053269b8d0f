package dyak.registry.sql;

import static dyak.registry.sql.Databases.count;
import static org.assertj.core.api.Assertions.assertThat;

import dyak.record.LetterRecord;
import dyak.registry.LetterDraft;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ConcurrentLoadTest {
  private static final int LOADERS = 3;

  @TempDir Path folder;

  @ParameterizedTest
  @EnumSource
  void loadersOfTheSameLettersStoreEachOnce(Dialect dialect) throws Exception {
    RegistryUrl url = Databases.fresh(dialect, folder);
    List<Callable<LoadSummary>> runs = new ArrayList<>();
    for (int i = 0; i < LOADERS; i++) {
      List<LetterRecord> letters = letters(i);
      runs.add(() -> Loading.load(url, letters));
    }
    long added = 0;
    ExecutorService pool = Executors.newFixedThreadPool(LOADERS);
    try {
      for (Future<LoadSummary> run : pool.invokeAll(runs)) {
        assertThat(run.get().records()).isEqualTo(600);
        added += run.get().added();
      }
    } finally {
      pool.shutdownNow();
    }
    assertThat(added).isEqualTo(600);
    assertThat(count(url, "letters")).isEqualTo(600);
    assertThat(count(url, "letter_sources")).isEqualTo(600);
    assertThat(count(url, "assignments")).isEqualTo(600);
    assertThat(count(url, "letter_texts")).isEqualTo(1200);
  }

  /** The same letters to every loader, in an order of its own. */
  private static List<LetterRecord> letters(int loader) {
    List<LetterRecord> letters = new ArrayList<>();
    for (int i = 0; i < 600; i++) {
      letters.add(
          LetterDraft.at(i + ".txt")
              .from("УПРАВЛЕНИЕ", null)
              .number("7-" + i, "2020-02-03")
              .task("дело " + i, null, "ОО")
              .letter());
    }
    Collections.rotate(letters, loader * 200);
    return letters;
  }
}
