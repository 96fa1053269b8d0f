package dyak.registry.sql;

import static dyak.registry.LetterDraft.by;
import static dyak.registry.sql.Databases.count;
import static dyak.registry.sql.Databases.rows;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import dyak.record.Deadline;
import dyak.record.LetterRecord;
import dyak.record.ReferenceKind;
import dyak.registry.LetterDraft;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class HostileValuesTest {
  private static final List<String> VALUES =
      List.of(
          "'; drop table letters; --",
          "x\u0000y",
          "half of a pair \uD83D and \uDE00",
          "=cmd|' /C calc'!A0",
          "%_\\ \" ' ` $1 ? {x} ${x}",
          "\u202Eright to left\u2028line\u2029paragraph",
          "x\tx\rx\nx");
  private static final int HALF_PAIR = 2;

  @TempDir Path folder;

  @ParameterizedTest
  @EnumSource
  void whateverALetterSaysIsKeptAndHarmsNothing(Dialect dialect) throws Exception {
    RegistryUrl url = Databases.fresh(dialect, folder);
    List<LetterRecord> letters = new ArrayList<>();
    for (String value : VALUES) {
      letters.add(
          LetterDraft.at(value)
              .from(value, null)
              .number(value, "2020-02-03")
              .to(value)
              .title(value)
              .answers(value, "2020-02-03")
              .cites(ReferenceKind.LETTER, value, "2020-02-03")
              .task(value, by("2020-03-01"), value.replace('=', ':'))
              .letter());
    }
    Loading.load(url, letters);
    assertThat(Loading.load(url, letters)).isEqualTo(new LoadSummary(0, 0, 0, VALUES.size()));
    List<LetterRecord> stored = new ArrayList<>();
    try (Registry registry = Registry.open(url)) {
      registry.letters(stored::add);
      assertThat(registry.tasks(TaskQuery.within(day("2020-03-01"), day("2020-03-01"))))
          .hasSize(VALUES.size());
    }
    stored.remove(HALF_PAIR);
    letters.remove(HALF_PAIR);
    assertThat(stored).as("but for what no file can hold").isEqualTo(letters);
    assertThat(rows(url, "select title from letters order by id").subList(0, 3))
        .containsExactly(
            "'; drop table letters; --", "x\uFFFDy", "half of a pair \uFFFD and \uFFFD");
    assertThat(count(url, "letter_links")).isZero();
  }

  @ParameterizedTest
  @EnumSource
  void aMegabyteIsKeptAndSearchedToItsEnd(Dialect dialect) throws Exception {
    RegistryUrl url = Databases.fresh(dialect, folder);
    String words = IntStream.range(0, 90_000).mapToObj(i -> "w" + i).collect(joining(" "));
    LetterRecord letter =
        LetterDraft.at("a.txt")
            .from("Ж".repeat(1_000_000), null)
            .number("7".repeat(100_000), "2020-02-03")
            .task(words + " собеседования" + " ы".repeat(300_000), null)
            .letter();
    Loading.load(url, letter);
    assertThat(Loading.load(url, letter)).isEqualTo(new LoadSummary(0, 0, 0, 1));
    try (Registry registry = Registry.open(url)) {
      assertThat(registry.find("собеседование", 5)).hasSize(1);
      registry.letters(stored -> assertThat(stored).isEqualTo(letter));
    }
  }

  @ParameterizedTest
  @EnumSource
  void wordsSearchedForAreNoQuery(Dialect dialect) throws Exception {
    RegistryUrl url = Databases.fresh(dialect, folder);
    Loading.load(url, LetterDraft.at("a.txt").title("О сборе сведений").letter());
    try (Registry registry = Registry.open(url)) {
      for (String words : VALUES) {
        assertThat(registry.find(words, 5)).as(words).isEmpty();
      }
      for (String words : List.of("", "\"", "* ^ : ()", "NEAR(", "сбор' OR 1=1")) {
        assertThat(registry.find(words, 5)).as(words).isEmpty();
      }
      assertThat(registry.find("«сведения» — сборы!", 5)).hasSize(1);
    }
  }

  @ParameterizedTest
  @EnumSource
  void aRuleThatIsNoneGivesNoDays(Dialect dialect) throws Exception {
    RegistryUrl url = Databases.fresh(dialect, folder);
    LetterDraft draft = LetterDraft.at("a.txt").number("1", "2020-02-03");
    for (String rule :
        List.of(
            "nonsense",
            "FREQ=NEVER",
            "FREQ=DAILY\r\nATTENDEE:x",
            "FREQ=YEARLY;BYMONTH=99",
            "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30",
            "FREQ=DAILY;INTERVAL=0",
            "FREQ=DAILY;BYMONTHDAY=99",
            "FREQ=SECONDLY")) {
      draft.task("дело", new Deadline.Recurring("всегда", rule, null, null, List.of()));
    }
    Loading.load(url, draft.letter());
    try (Registry registry = Registry.open(url)) {
      assertThat(registry.tasks(TaskQuery.within(day("2020-02-04"), day("2021-02-02")))).isEmpty();
    }
  }

  private static LocalDate day(String text) {
    return LocalDate.parse(text);
  }
}
