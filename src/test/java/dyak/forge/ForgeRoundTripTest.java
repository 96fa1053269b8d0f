package dyak.forge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dyak.evaluate.Evaluation;
import dyak.evaluate.Mistake;
import dyak.evaluate.ScoreReport;
import dyak.forge.damage.Damage;
import dyak.forge.letter.Blank;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Letters whose record is known before they are written come back from extraction as they were.
 *
 * <p>{@code -Dforge.count=50} sets how many letters each blank has in each format, {@code
 * -Dforge.seed=7} others; {@code -Dforge.only=corner-1-000014.pdf} repeats one letter and prints
 * all of its mistakes.
 */
class ForgeRoundTripTest {
  private static final List<Format> FORMATS =
      List.of(Format.TXT, Format.HTML, Format.DOCX, Format.PDF);

  /** The seed of the letters that are damaged. */
  private static final long DAMAGED = 5;

  private final Smithy smithy = new Smithy();

  @TempDir private Path folder;

  @Test
  void everyFieldKeepsItsFloor() throws IOException {
    assumeTrue(only() == null);
    RoundTrip trip = new RoundTrip(folder);
    long seed = Long.getLong("forge.seed", 1);
    int count = Integer.getInteger("forge.count", 12);
    int index = 0;
    for (Blank blank : Blank.values()) {
      for (Format format : FORMATS) {
        for (int i = 0; i < count; i++) {
          trip.add(smithy.letter(seed, index++, blank), format, Damage.NONE);
        }
      }
    }
    Evaluation evaluation = trip.evaluation();
    assertThat(below(evaluation, trip)).as(ScoreReport.text(evaluation, false, 0)).isEmpty();
  }

  /** Damage costs something, but no more than it did: the floor of all fields together. */
  @ParameterizedTest
  @EnumSource(value = Damage.class, mode = EnumSource.Mode.EXCLUDE, names = "NONE")
  void damageCostsNoMoreThanItDid(Damage damage) throws IOException {
    assumeTrue(only() == null);
    RoundTrip trip = new RoundTrip(folder);
    int index = 0;
    for (Blank blank : Blank.values()) {
      for (Format format : FORMATS) {
        trip.add(smithy.letter(DAMAGED, index++, blank), format, damage);
      }
    }
    Evaluation evaluation = trip.evaluation();
    assertThat(evaluation.micro().f1())
        .as(ScoreReport.text(evaluation, false, 20))
        .isGreaterThanOrEqualTo(Floors.read().of("after " + damage.label()));
  }

  /** Fields that lost what they had, each with a few mistakes. */
  private static List<String> below(Evaluation evaluation, RoundTrip trip) {
    Floors floors = Floors.read();
    List<String> below = new ArrayList<>();
    evaluation
        .fields()
        .forEach(
            (field, tally) -> {
              if (tally.f1() < floors.of(field)) {
                below.add(
                    String.format(
                        Locale.ROOT,
                        "%n%s: F1 %.4f, floor %.4f",
                        field,
                        tally.f1(),
                        floors.of(field)));
                mistakes(evaluation, field).forEach(m -> below.add("\n  " + trip.explain(m)));
              }
            });
    return below;
  }

  private static List<Mistake> mistakes(Evaluation evaluation, String field) {
    return evaluation.worst(Integer.MAX_VALUE).stream()
        .filter(mistake -> mistake.field().equals(field))
        .limit(5)
        .toList();
  }

  @Test
  void oneLetterHasNoMistake() throws IOException {
    String only = only();
    assumeTrue(only != null);
    RoundTrip trip = new RoundTrip(folder);
    Damage damage = Damage.valueOf(System.getProperty("forge.damage", "NONE"));
    trip.add(smithy.named(only), Format.of(only), damage);
    List<Mistake> mistakes = trip.evaluation().worst(Integer.MAX_VALUE);
    assertThat(mistakes.stream().map(trip::explain)).isEmpty();
  }

  private static @Nullable String only() {
    return System.getProperty("forge.only");
  }
}
