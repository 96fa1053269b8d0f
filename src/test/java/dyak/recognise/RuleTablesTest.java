package dyak.recognise;

import static org.assertj.core.api.Assertions.assertThat;

import dyak.ingest.Ingest;
import dyak.ingest.Limits;
import dyak.ingest.UnreadableException;
import dyak.layout.LetterText;
import dyak.layout.Span;
import dyak.recognise.rule.CueIndex;
import dyak.recognise.rule.Finding;
import dyak.recognise.rule.Letter;
import dyak.recognise.rule.Rule;
import dyak.recognise.rule.Zones;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Runs the table of examples of every rule; a new rule needs a table and no test class. */
class RuleTablesTest {
  private static final Ingest INGEST = new Ingest(Limits.standard());

  @TestFactory
  Stream<DynamicTest> everyRuleFindsWhatItsTableSays() {
    return Rules.standard().stream()
        .flatMap(
            rule ->
                table(rule).cases().stream()
                    .map(
                        example ->
                            DynamicTest.dynamicTest(
                                rule.name() + ":" + example.line() + " " + example.title(),
                                () -> check(rule, example))));
  }

  private static void check(Rule rule, RuleTable.Case example) throws IOException {
    Letter letter = letter(example.letter());
    List<Finding<?>> findings = run(rule, letter);
    List<String> shown = findings.stream().flatMap(f -> Shown.lines(f).stream()).toList();
    assertThat(shown).as("%s in%n%s", rule.name(), example.letter()).isEqualTo(example.expected());
    assertThat(run(rule, letter)).as("the same letter again").isEqualTo(findings);
    for (Finding<?> finding : findings) {
      assertThat(rule.fields()).contains(finding.field());
      assertThat(letter.text(finding.place())).as("place of %s", finding).isNotBlank();
    }
  }

  @Test
  void everyRuleHasATableWithANegativeAndEveryTableARule() {
    List<String> tables = new ArrayList<>(RuleTable.names("requisite"));
    tables.addAll(RuleTable.names("assignment"));
    List<String> rules = Rules.standard().stream().map(Rule::name).sorted().toList();
    Collections.sort(tables);
    assertThat(tables).isEqualTo(rules);
    for (Rule rule : Rules.standard()) {
      assertThat(table(rule).cases()).as(rule.name()).anyMatch(RuleTable.Case::isNegative);
    }
  }

  @TestFactory
  Stream<DynamicTest> cutAndShuffledLettersNeverThrow() {
    return Rules.standard().stream()
        .map(
            rule ->
                DynamicTest.dynamicTest(
                    rule.name(),
                    () -> {
                      Random random = new Random(rule.name().hashCode());
                      for (RuleTable.Case example : table(rule).cases()) {
                        String text = example.letter();
                        int cut = random.nextInt(text.length() + 1);
                        List<String> lines = new ArrayList<>(text.lines().toList());
                        Collections.shuffle(lines, random);
                        run(rule, letter(text.substring(cut)));
                        run(rule, letter(text.substring(0, cut)));
                        run(rule, letter(String.join("\n", lines)));
                      }
                    }));
  }

  private static RuleTable table(Rule rule) {
    String folder = RuleTable.exists("assignment", rule.name()) ? "assignment" : "requisite";
    return RuleTable.read(folder, rule.name());
  }

  private static List<Finding<?>> run(Rule rule, Letter letter) {
    List<Span> cues =
        new CueIndex(List.of(rule)).hits(letter.text().text()).getOrDefault(rule, List.of());
    return rule.cues().isEmpty() || !cues.isEmpty() ? rule.find(letter, cues) : List.of();
  }

  private static Letter letter(String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    try {
      return Zones.of(LetterText.of(INGEST.read(bytes, "text/plain").pages()));
    } catch (UnreadableException e) {
      return Zones.of(LetterText.of(List.of()));
    }
  }
}
