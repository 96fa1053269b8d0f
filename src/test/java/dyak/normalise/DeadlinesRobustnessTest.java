package dyak.normalise;

import static org.assertj.core.api.Assertions.assertThat;

import dyak.Growth;
import dyak.record.Deadline;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for any text, however cut, shuffled or long. */
class DeadlinesRobustnessTest {
  private static final LocalDate LETTER = LocalDate.of(2020, 7, 6);
  private static final int ENDLESS = 1 << 18;
  private static final int LONG = 1 << 16;

  private static final List<ValueTable.Row> ROWS =
      Stream.of("dates.txt", "deadlines.txt", "deadlines-in-text.txt")
          .flatMap(file -> ValueTable.read(file).rows().stream())
          .toList();

  @Test
  void cutAndShuffledTextsGiveOrderlyMatches() {
    Random random = new Random(20160929);
    for (int i = 0; i < 3_000; i++) {
      String text = random.nextBoolean() ? spliced(random) : shuffled(random);
      Deadlines.parse(text, LETTER);
      Dates.parse(text);
      int end = 0;
      for (Match<Deadline> match : Deadlines.find(text, random.nextBoolean() ? LETTER : null)) {
        assertThat(match.start()).as(text).isGreaterThanOrEqualTo(end);
        end = match.end();
        assertThat(plain(text.substring(match.start(), end)))
            .as(text)
            .isEqualTo(plain(match.value().text()));
      }
      int last = 0;
      for (Match<LocalDate> match : Dates.find(text)) {
        assertThat(match.start()).as(text).isGreaterThanOrEqualTo(last);
        last = match.end();
      }
    }
  }

  @Test
  void textOfDeadlineReadsAsTheSameDeadline() {
    for (ValueTable.Row row : ROWS) {
      LocalDate letterDate =
          row.file().equals("dates.txt") ? LETTER : ValueTablesTest.letterDate(row);
      Optional<Deadline> parsed = Deadlines.parse(row.form(), letterDate);
      parsed.ifPresent(
          deadline ->
              assertThat(Deadlines.parse(deadline.text(), letterDate))
                  .as(row.toString())
                  .contains(deadline));
      for (Match<Deadline> match : Deadlines.find(row.form(), letterDate)) {
        assertThat(Deadlines.parse(match.value().text(), letterDate))
            .as(row.toString())
            .contains(match.value());
      }
    }
  }

  @Test
  void resultsDoNotDependOnTheDefaultLocale() {
    List<Object> expected = readAll();
    Locale before = Locale.getDefault();
    Locale.setDefault(Locale.forLanguageTag("tr-TR"));
    try {
      assertThat(readAll()).isEqualTo(expected);
    } finally {
      Locale.setDefault(before);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "((((((((",
        "1 мая, ",
        "ежемесячно ",
        "«««« »» ",
        "в течение 10 дней со дня получения ",
        "1а1о",
        "____ ",
        "2020-2021-"
      })
  void workGrowsWithTheLengthOfTheText(String piece) {
    Growth.assertLinear(piece, LONG, text -> Deadlines.find(text, LETTER));
  }

  @Test
  void endlessPrepositionsAndNumbersIsNoTrap() {
    Growth.assertLinear("до до до 1.1.1.1.1 ", ENDLESS, text -> Deadlines.find(text, LETTER));
  }

  private static List<Object> read(String text) {
    return List.of(Deadlines.find(text, LETTER), Deadlines.parse(text, LETTER), Dates.find(text));
  }

  private static List<Object> readAll() {
    return ROWS.stream().<Object>map(row -> read(row.form())).toList();
  }

  private static String spliced(Random random) {
    String first = form(random);
    String second = form(random);
    return first.substring(0, random.nextInt(first.length() + 1))
        + second.substring(random.nextInt(second.length() + 1));
  }

  private static String shuffled(Random random) {
    List<String> words = new ArrayList<>(List.of(form(random).split(" ", -1)));
    words.addAll(List.of(form(random).split(" ", -1)));
    Collections.shuffle(words, random);
    return String.join(" ", words);
  }

  private static String form(Random random) {
    return ROWS.get(random.nextInt(ROWS.size())).form();
  }

  /** The text without what {@link Deadline#text} drops or evens out. */
  private static String plain(String text) {
    return text.replaceAll("[\\p{Z}\\s\\p{Cf}\\p{Cc}]+", "");
  }
}
