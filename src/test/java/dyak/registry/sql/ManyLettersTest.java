package dyak.registry.sql;

import static dyak.registry.LetterDraft.by;
import static org.assertj.core.api.Assertions.assertThat;

import dyak.registry.LetterDraft;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Ten thousand letters, twice; {@code mvn test -Dtest=ManyLettersTest -Ddyak.tasks=10} gives each
 * more assignments.
 */
class ManyLettersTest {
  private static final int LETTERS = 10_000;
  private static final int TASKS = Integer.getInteger("dyak.tasks", 1);

  @TempDir Path folder;

  @ParameterizedTest
  @EnumSource
  void manyLettersAreLoaded(Dialect dialect) throws Exception {
    int letters = LETTERS;
    RegistryUrl url = Databases.fresh(dialect, folder);
    assertThat(run(url, letters).added()).isEqualTo(letters);
    assertThat(run(url, letters).unchanged()).isEqualTo(letters);
    assertThat(Databases.count(url, "assignments")).isEqualTo(letters * TASKS);
  }

  private static LoadSummary run(RegistryUrl url, int letters) throws Exception {
    try (Registry registry = Registry.open(url);
        Loader loader = registry.loader()) {
      for (int i = 0; i < letters; i++) {
        LetterDraft draft =
            LetterDraft.at(i + ".txt")
                .from("УПРАВЛЕНИЕ ОБРАЗОВАНИЯ " + i % 100, null)
                .number("7-" + i, "2020-02-03")
                .to("Руководителям органов местного самоуправления")
                .title("О проведении собеседований " + i);
        for (int item = 0; item < TASKS; item++) {
          draft.task(
              "провести собеседования с руководителями школ, представить отчёт " + item,
              by("2020-03-01"),
              "МОУО=муниципальные органы управления образованием");
        }
        loader.add(draft.letter());
      }
      return loader.finish();
    }
  }
}
