package dyak.normalise;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Names, numbers, addresses, mentions and agents: every printed form gives the value above it. */
class NamedValueTablesTest {
  @TestFactory
  List<DynamicTest> persons() {
    return ValueTable.read("persons.txt")
        .tests(row -> ValueNotation.all(Persons.find(row.form()), ValueNotation::of));
  }

  @TestFactory
  List<DynamicTest> personsThatAreTheWholeText() {
    return ValueTable.read("person-alone.txt")
        .tests(row -> Persons.parse(row.form()).map(ValueNotation::of).orElse(ValueTable.NOTHING));
  }

  /** The area code known from elsewhere stands before the bar: {@code 4752| 72-37-38}. */
  @TestFactory
  List<DynamicTest> phones() {
    return ValueTable.read("phones.txt")
        .tests(
            row -> {
              String[] parts = row.form().split("(?<=^\\d{3,5})\\| ", 2);
              String areaCode = parts.length > 1 ? parts[0] : null;
              return ValueNotation.all(
                  Phones.find(parts[parts.length - 1], areaCode), ValueNotation::of);
            });
  }

  @TestFactory
  List<DynamicTest> areaCodes() {
    return ValueTable.read("area-codes.txt")
        .tests(row -> Phones.areaCode(row.form()).orElse(ValueTable.NOTHING));
  }

  @TestFactory
  List<DynamicTest> identifiers() {
    return ValueTable.read("identifiers.txt")
        .tests(row -> ValueNotation.all(Identifiers.find(row.form()), ValueNotation::of));
  }

  @TestFactory
  List<DynamicTest> contacts() {
    return ValueTable.read("contacts.txt")
        .tests(row -> ValueNotation.all(Contacts.find(row.form()), Contact::value));
  }

  @TestFactory
  List<DynamicTest> postalAddresses() {
    return ValueTable.read("addresses.txt")
        .tests(
            row ->
                ValueNotation.all(
                    PostalAddresses.find(row.form()),
                    address ->
                        address.text()
                            + " ["
                            + Optional.ofNullable(address.postcode()).orElse(ValueTable.NOTHING)
                            + "]"));
  }

  @TestFactory
  List<DynamicTest> references() {
    return ValueTable.read("references.txt")
        .tests(row -> ValueNotation.all(DocumentReferences.find(row.form()), ValueNotation::of));
  }

  @TestFactory
  List<DynamicTest> abbreviations() {
    return ValueTable.read("abbreviations.txt")
        .tests(row -> ValueNotation.all(Abbreviations.find(row.form()), ValueNotation::of));
  }

  @TestFactory
  List<DynamicTest> legendLines() {
    return ValueTable.read("legend.txt")
        .tests(
            row ->
                Abbreviations.parseLegend(row.form())
                    .map(ValueNotation::of)
                    .orElse(ValueTable.NOTHING));
  }

  @TestFactory
  List<DynamicTest> agents() {
    return ValueTable.read("agents.txt").tests(row -> agents(Agents.split(row.form())));
  }

  @TestFactory
  List<DynamicTest> openings() {
    return ValueTable.read("openings.txt")
        .tests(
            row ->
                Agents.openingAgent(row.form())
                    .map(opening -> agents(opening.agents()) + " >> " + rest(row, opening))
                    .orElse(ValueTable.NOTHING));
  }

  @TestFactory
  List<DynamicTest> nominatives() {
    return ValueTable.read("nominative.txt")
        .tests(row -> Nominative.of(row.form()).orElse(ValueTable.NOTHING));
  }

  private static String agents(List<Match<String>> agents) {
    return agents.isEmpty()
        ? ValueTable.NOTHING
        : agents.stream().map(Match::value).collect(Collectors.joining(" | "));
  }

  private static String rest(ValueTable.Row row, Opening opening) {
    return Arrays.stream(row.form().substring(opening.end()).strip().split("\\s+", -1))
        .limit(2)
        .collect(Collectors.joining(" "));
  }
}
