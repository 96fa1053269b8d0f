package dyak.normalise;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** No text makes a reader of values throw, lose its offsets or never end. */
class HostileTextTest {
  private static final Map<String, Function<String, List<? extends Match<?>>>> FINDERS = finders();

  private static final List<String> TABLES =
      List.of(
          "persons.txt",
          "phones.txt",
          "identifiers.txt",
          "contacts.txt",
          "addresses.txt",
          "references.txt",
          "abbreviations.txt",
          "agents.txt",
          "openings.txt",
          "nominative.txt");

  private static Map<String, Function<String, List<? extends Match<?>>>> finders() {
    Map<String, Function<String, List<? extends Match<?>>>> finders = new LinkedHashMap<>();
    finders.put("Persons", Persons::find);
    finders.put("Phones", text -> Phones.find(text, "3452"));
    finders.put("Identifiers", Identifiers::find);
    finders.put("Contacts", Contacts::find);
    finders.put("PostalAddresses", PostalAddresses::find);
    finders.put("DocumentReferences", DocumentReferences::find);
    finders.put("Abbreviations", Abbreviations::find);
    finders.put("Agents", Agents::split);
    finders.put(
        "Openings", text -> Agents.openingAgent(text).map(Opening::agents).orElse(List.of()));
    finders.put("Nominative", text -> phrase(Nominative.of(text)));
    finders.put("Legend", text -> phrase(Abbreviations.parseLegend(text)));
    return finders;
  }

  private static List<Match<?>> phrase(Optional<?> value) {
    return value.isPresent() ? List.of(new Match<>(0, 0, value.get())) : List.of();
  }

  @TestFactory
  List<DynamicTest> cutAndShuffledTextNeverThrows() {
    String text = printed();
    List<DynamicTest> tests = new ArrayList<>();
    FINDERS.forEach(
        (name, finder) ->
            tests.add(DynamicTest.dynamicTest(name, () -> cutAndShuffle(text, finder))));
    return tests;
  }

  private static void cutAndShuffle(
      String text, Function<String, List<? extends Match<?>>> finder) {
    Random random = new Random(20161106);
    List<String> words = new ArrayList<>(Arrays.asList(text.split("(?<=[\\s.,(«])", -1)));
    for (int round = 0; round < 300; round++) {
      int start = random.nextInt(text.length());
      int end = Math.min(text.length(), start + random.nextInt(400));
      checkOffsets(text.substring(start, end), finder);
      int from = random.nextInt(words.size() - 60);
      List<String> some = new ArrayList<>(words.subList(from, from + 60));
      Collections.shuffle(some, random);
      checkOffsets(String.join("", some), finder);
    }
  }

  private static void checkOffsets(String text, Function<String, List<? extends Match<?>>> finder) {
    int free = 0;
    for (Match<?> match : finder.apply(text)) {
      assertThat(match.start()).as("start in %s", text).isGreaterThanOrEqualTo(0);
      assertThat(match.end()).as("end in %s", text).isBetween(free, text.length());
      free = match.start();
    }
  }

  private static String printed() {
    StringBuilder text = new StringBuilder();
    for (String table : TABLES) {
      ValueTable.read(table).rows().forEach(row -> text.append(row.form()).append('\n'));
    }
    return text.toString();
  }

  /** Work that grew with the square of the text would take hours: the limit only ends a hang. */
  @TestFactory
  List<DynamicTest> endlessLinesComeToAnEnd() {
    List<String> units =
        List.of(
            "№", "(((", "«", "приказ «О ", "И.", "1", "А", "Отдел и ", "@", "ул. А, 5, ", "8 (");
    List<DynamicTest> tests = new ArrayList<>();
    FINDERS.forEach(
        (name, finder) ->
            units.forEach(
                unit ->
                    tests.add(
                        DynamicTest.dynamicTest(
                            name + " " + unit,
                            () ->
                                assertThat(
                                        CompletableFuture.supplyAsync(
                                            () ->
                                                finder.apply(unit.repeat(250_000 / unit.length()))))
                                    .succeedsWithin(Duration.ofMinutes(5))))));
    return tests;
  }

  @Test
  void turkishLettersChangeNothing() {
    String text = printed();
    List<String> expected = read(text);
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr"));
      assertThat(read(text)).isEqualTo(expected);
    } finally {
      Locale.setDefault(before);
    }
  }

  private static List<String> read(String text) {
    return FINDERS.values().stream()
        .flatMap(finder -> finder.apply(text).stream())
        .map(Match::toString)
        .toList();
  }
}
