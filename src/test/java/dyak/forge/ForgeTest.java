package dyak.forge;

import static org.assertj.core.api.Assertions.assertThat;

import dyak.forge.damage.Damage;
import dyak.forge.render.TextRenderer;
import dyak.record.Assignment;
import dyak.record.LetterRecord;
import dyak.write.RecordJson;
import dyak.write.SchemaCheck;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the forge promises of its letters, whoever reads them. */
class ForgeTest {
  private static final long SEED = 20;
  private static final int LETTERS = 150;
  private static final Pattern CLOSING = Pattern.compile("[.;]$");
  private static final Pattern SPACES = Pattern.compile("\\s+");

  private final Smithy smithy = new Smithy();

  @Test
  void everyValueOfTheRecordIsPrinted() {
    letters()
        .forEach(
            letter -> {
              String text = squeezed(new TextRenderer().render(letter.sheet()));
              assertThat(values(letter.gold()).map(ForgeTest::squeezed))
                  .as(letter.stem())
                  .allSatisfy(value -> assertThat(text).contains(value));
            });
  }

  @Test
  void everyRecordKeepsTheSchema() {
    SchemaCheck schema = new SchemaCheck();
    letters()
        .forEach(
            letter ->
                assertThat(schema.faults(RecordJson.line(letter.gold())))
                    .as(letter.stem())
                    .isEmpty());
  }

  @Test
  void lettersDifferFromEachOther() {
    Set<String> texts = new HashSet<>();
    letters().forEach(letter -> texts.add(new TextRenderer().render(letter.sheet())));
    assertThat(texts).hasSize(LETTERS);
  }

  @ParameterizedTest
  @EnumSource(Format.class)
  void sameSeedGivesSameBytes(Format format) throws IOException {
    byte[] first = new Press().print(smithy.letter(SEED, 1), format);
    byte[] second = new Press().print(new Smithy().letter(SEED, 1), format);
    assertThat(Arrays.equals(first, second)).isTrue();
  }

  @ParameterizedTest
  @EnumSource(value = Damage.class, mode = EnumSource.Mode.EXCLUDE, names = "NONE")
  void damageChangesTheSheetAndNotTheRecord(Damage damage) {
    long changed =
        letters()
            .filter(
                letter -> {
                  ForgedLetter damaged = letter.damaged(damage);
                  assertThat(damaged.gold()).isEqualTo(letter.gold());
                  assertThat(damaged).isEqualTo(letter.damaged(damage));
                  return !damaged.sheet().equals(letter.sheet());
                })
            .count();
    assertThat(changed).isGreaterThan(LETTERS / 5);
  }

  private Stream<ForgedLetter> letters() {
    return IntStream.range(0, LETTERS).mapToObj(i -> smithy.letter(SEED, i));
  }

  private static Stream<String> values(LetterRecord gold) {
    List<String> values = new ArrayList<>();
    Stream.of(gold.number(), gold.place(), gold.title(), gold.salutation(), gold.restriction())
        .filter(Objects::nonNull)
        .forEach(values::add);
    gold.addressees().forEach(addressee -> values.add(addressee.text()));
    gold.signatories()
        .forEach(
            signatory -> {
              values.add(signatory.person().text());
              values.add(Objects.requireNonNullElse(signatory.position(), ""));
            });
    gold.executors().forEach(executor -> values.add(executor.person().text()));
    gold.references().forEach(reference -> values.add(reference.text()));
    gold.abbreviations().forEach(abbreviation -> values.add(abbreviation.full()));
    gold.attachments().forEach(a -> values.add(Objects.requireNonNullElse(a.title(), "")));
    gold.assignmentLists()
        .forEach(
            list -> {
              values.add(Objects.requireNonNullElse(list.lead(), ""));
              list.assignments().forEach(assignment -> add(assignment, values));
            });
    return values.stream();
  }

  private static void add(Assignment assignment, List<String> values) {
    // a label in brackets stands before the mark that closes the item
    values.add(CLOSING.matcher(assignment.text()).replaceFirst(""));
    assignment.assignees().forEach(assignee -> values.add(assignee.text()));
    if (assignment.deadline() != null) {
      values.add(assignment.deadline().text());
    }
    assignment.items().forEach(item -> add(item, values));
  }

  private static String squeezed(String text) {
    return SPACES.matcher(text).replaceAll(" ").strip();
  }
}
