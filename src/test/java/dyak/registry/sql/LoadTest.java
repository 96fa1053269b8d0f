package dyak.registry.sql;

import static dyak.registry.LetterDraft.by;
import static dyak.registry.sql.Databases.count;
import static dyak.registry.sql.Databases.rows;
import static dyak.registry.sql.Loading.load;
import static org.assertj.core.api.Assertions.assertThat;

import dyak.record.LetterRecord;
import dyak.record.Problem;
import dyak.record.Source;
import dyak.registry.LetterDraft;
import dyak.write.MadeUpLetters;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LoadTest {
  private static final String INN = "6829021123";

  @TempDir Path folder;

  private static LetterDraft letter(String path) {
    return LetterDraft.at(path).from("УПРАВЛЕНИЕ ПО ДЕЛАМ", INN).number("1-2/3", "2020-02-03");
  }

  @ParameterizedTest
  @EnumSource
  void everyPartOfALetterFindsItsTable(Dialect dialect) throws Exception {
    RegistryUrl url = Databases.fresh(dialect, folder);
    LetterRecord full = MadeUpLetters.full();
    assertThat(load(url, full)).isEqualTo(new LoadSummary(1, 0, 0, 0));
    assertThat(rows(url, "select letter_key, kind, number, letter_date, reply_number from letters"))
        .containsExactly(
            "9901234567 № 01-15/77 2021-03-09 | assignment-list | 01-15/77 | 2021-03-09 | 5");
    assertThat(rows(url, "select path, page_from, page_to, text_origin from letter_sources"))
        .containsExactly("letters/a \"b\".pdf | 1 | 2 | mixed");
    assertThat(rows(url, "select text, surname from addressees"))
        .containsExactly("Главе района И.И. Иванову | Иванов");
    assertThat(
            rows(
                url,
                "select path, parent, act, deadline_kind, start_on, due_on, recurrence,"
                    + " relative_amount, relative_unit, assumed from assignments order by position"))
        .containsExactly(
            "1 | - | task | - | - | - | - | - | - | -",
            "1.1 | 1 | control | by | - | 2021-03-09 | - | - | - | year",
            "1.2 | 1 | control | during | 2021-03-01 | 2021-03-09 | - | - | - | -",
            "1.3 | 1 | control | on | 2021-03-09 | 2021-03-09 | - | - | - | -",
            "1.4 | 1 | control | recurring | - | 2021-03-09 | FREQ=MONTHLY;BYMONTHDAY=5 | - | - | -",
            "1.5 | 1 | control | relative | - | - | - | 10 | working-day | -",
            "1.6 | 1 | control | relative | - | - | - | - | - | -",
            "1.7 | 1 | control | ongoing | - | - | - | - | - | -",
            "1.8 | 1 | control | unresolved | - | - | - | - | - | -");
    assertThat(rows(url, "select distinct text, name from assignees"))
        .containsExactly("ОО | образовательные организации");
    assertThat(rows(url, "select kind, number, reference_date from letter_references"))
        .containsExactly("law | 7-ОЗ | 2021-03-09");
    assertThat(rows(url, "select code, page from problems"))
        .containsExactly("checksum-mismatch | 1");
    assertThat(stored(url)).containsExactly(full);
  }

  @ParameterizedTest
  @EnumSource
  void loadingAgainChangesNothing(Dialect dialect) throws Exception {
    RegistryUrl url = Databases.fresh(dialect, folder);
    List<LetterRecord> letters =
        List.of(MadeUpLetters.full(), MadeUpLetters.bare(), MadeUpLetters.failed());
    load(url, letters);
    List<String> before = everything(url);
    assertThat(load(url, letters)).isEqualTo(new LoadSummary(0, 0, 0, 3));
    assertThat(everything(url)).isEqualTo(before);
  }

  @ParameterizedTest
  @EnumSource
  void aCorrectedRecordReplacesItsLetter(Dialect dialect) throws Exception {
    RegistryUrl url = Databases.fresh(dialect, folder);
    load(url, letter("a.txt").title("О делах").task("собрать", by("2020-03-01"), "ОО").letter());
    LetterRecord corrected =
        letter("a.txt").title("О других делах").task("сдать", by("2020-04-01"), "МОУО").letter();
    assertThat(load(url, corrected)).isEqualTo(new LoadSummary(0, 1, 0, 0));
    assertThat(stored(url)).containsExactly(corrected);
    assertThat(rows(url, "select text, assignees, due_on from assignments"))
        .containsExactly("сдать | МОУО | 2020-04-01");
    assertThat(rows(url, "select text from assignees")).containsExactly("МОУО");
    try (Registry registry = Registry.open(url)) {
      assertThat(registry.find("собрать", 5)).isEmpty();
      assertThat(registry.find("сдать", 5)).hasSize(1);
    }
  }

  @ParameterizedTest
  @EnumSource
  void aCorrectedNumberDoesNotMakeASecondLetter(Dialect dialect) throws Exception {
    RegistryUrl url = Databases.fresh(dialect, folder);
    load(url, letter("a.txt").number("1-2/8", "2020-02-03").letter());
    assertThat(load(url, letter("a.txt").letter())).isEqualTo(new LoadSummary(0, 1, 0, 0));
    assertThat(rows(url, "select number from letters")).containsExactly("1-2/3");
    assertThat(count(url, "letter_sources")).isEqualTo(1);
  }

  @ParameterizedTest
  @EnumSource
  void aCorrectedNumberJoinsTheLetterItBelongsTo(Dialect dialect) throws Exception {
    RegistryUrl url = Databases.fresh(dialect, folder);
    load(url, letter("a.txt").letter(), letter("a.png").number("7", "2020-02-03").letter());
    assertThat(count(url, "letters")).isEqualTo(2);
    load(url, letter("a.png").letter());
    assertThat(rows(url, "select number from letters")).containsExactly("1-2/3");
    assertThat(rows(url, "select path from letter_sources order by path"))
        .containsExactly("a.png", "a.txt");
  }

  @ParameterizedTest
  @EnumSource
  void oneLetterInTwoFilesHasTwoSources(Dialect dialect) throws Exception {
    RegistryUrl url = Databases.fresh(dialect, folder);
    LetterRecord text = letter("a.txt").title("О делах").letter();
    LetterRecord scan = letter("a.png").scanned().title("0 делах").letter();
    assertThat(load(url, scan, text)).isEqualTo(new LoadSummary(1, 1, 0, 0));
    assertThat(load(url, text, scan)).isEqualTo(new LoadSummary(0, 0, 0, 2));
    assertThat(stored(url)).as("the better reading speaks").containsExactly(text);
    assertThat(rows(url, "select path from letter_sources order by path"))
        .containsExactly("a.png", "a.txt");
  }

  @ParameterizedTest
  @EnumSource
  void aCopyOfAFileIsAFurtherSource(Dialect dialect) throws Exception {
    RegistryUrl url = Databases.fresh(dialect, folder);
    LetterRecord first = LetterDraft.at("a.txt").title("Без номера").letter();
    LetterRecord copy = LetterDraft.at("b.txt").bytesOf("a.txt").title("Без номера").letter();
    assertThat(load(url, first, copy)).isEqualTo(new LoadSummary(1, 0, 1, 0));
    assertThat(stored(url)).containsExactly(first);
  }

  @ParameterizedTest
  @EnumSource
  void theIssuerIsKnownByNameWhereTheInnIsNotPrinted(Dialect dialect) throws Exception {
    RegistryUrl url = Databases.fresh(dialect, folder);
    load(
        url,
        letter("a.txt").letter(),
        letter("b.txt")
            .from("«Управление по делам»", null)
            .number("1-2 / 3", "2020-02-03")
            .letter(),
        letter("c.txt").from("Управление по делам", "7202068371").letter(),
        letter("d.txt").number("1-2/3", "2021-02-03").letter());
    assertThat(rows(url, "select letter_key from letters order by id"))
        .containsExactly(
            INN + " № 1-2/3 2020-02-03",
            "7202068371 № 1-2/3 2020-02-03",
            INN + " № 1-2/3 2021-02-03");
    assertThat(rows(url, "select path from letter_sources where letter_id = 1 order by path"))
        .containsExactly("a.txt", "b.txt");
  }

  @ParameterizedTest
  @EnumSource
  void lettersOfOneFileStayApart(Dialect dialect) throws Exception {
    RegistryUrl url = Databases.fresh(dialect, folder);
    List<LetterRecord> letters =
        List.of(
            LetterDraft.at("a.pdf").pages(1, 2).title("первое").letter(),
            LetterDraft.at("a.pdf").pages(3, 3).title("второе").letter(),
            LetterDraft.at("b.txt").title("третье").letter(),
            LetterDraft.at("b.txt").title("четвёртое").letter());
    assertThat(load(url, letters)).isEqualTo(new LoadSummary(4, 0, 0, 0));
    assertThat(load(url, letters)).isEqualTo(new LoadSummary(0, 0, 0, 4));
  }

  @ParameterizedTest
  @EnumSource
  void aFailureIsALetterWithItsReason(Dialect dialect) throws Exception {
    RegistryUrl url = Databases.fresh(dialect, folder);
    load(
        url,
        LetterRecord.failed(
            new Source("no.txt", null, null, 0, null, null),
            List.of(Problem.of(Problem.UNREADABLE, "No such file"))));
    assertThat(
            rows(
                url,
                "select letter_key, status, code from letters"
                    + " join problems on letter_id = id"))
        .containsExactly("path:no.txt | failed | unreadable");
  }

  @ParameterizedTest
  @EnumSource
  void whatACrashLostIsLoadedByTheNextRun(Dialect dialect) throws Exception {
    RegistryUrl url = Databases.fresh(dialect, folder);
    List<LetterRecord> letters = new ArrayList<>();
    for (int i = 0; i < 620; i++) {
      letters.add(letter(i + ".txt").number("7-" + i, "2020-02-03").task("дело", null).letter());
    }
    Registry crashing = Registry.open(url);
    Loader loader = crashing.loader();
    for (LetterRecord letter : letters.subList(0, 610)) {
      loader.add(letter);
    }
    crashing.close();
    assertThat(count(url, "letters")).as("whole batches only").isEqualTo(500);
    assertThat(count(url, "assignments")).isEqualTo(500);
    assertThat(load(url, letters)).isEqualTo(new LoadSummary(120, 0, 0, 500));
    assertThat(count(url, "letters")).isEqualTo(620);
    assertThat(count(url, "assignments")).isEqualTo(620);
  }

  @ParameterizedTest
  @EnumSource
  void aLoaderThatIsClosedGivesUpItsBatch(Dialect dialect) throws Exception {
    RegistryUrl url = Databases.fresh(dialect, folder);
    try (Registry registry = Registry.open(url)) {
      try (Loader loader = registry.loader()) {
        loader.add(letter("a.txt").letter());
      }
      try (Loader loader = registry.loader()) {
        loader.add(letter("b.txt").number("2", "2020-02-03").letter());
        loader.finish();
      }
    }
    assertThat(rows(url, "select number from letters")).containsExactly("2");
  }

  private static List<LetterRecord> stored(RegistryUrl url) throws Exception {
    List<LetterRecord> letters = new ArrayList<>();
    try (Registry registry = Registry.open(url)) {
      registry.letters(letters::add);
    }
    return letters;
  }

  private static List<String> everything(RegistryUrl url) throws SQLException {
    List<String> all = new ArrayList<>();
    for (String table :
        List.of(
            "letters order by id",
            "letter_sources order by id",
            "addressees order by letter_id, position",
            "assignments order by letter_id, position",
            "assignees order by letter_id, path, position",
            "letter_references order by letter_id, position",
            "problems order by letter_id, position",
            "letter_texts order by id")) {
      all.addAll(rows(url, "select * from " + table));
    }
    return all;
  }
}
