package dyak.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dyak.record.Addressee;
import dyak.record.Assignment;
import dyak.record.Assignment.Act;
import dyak.record.Assignment.Assignee;
import dyak.record.Assignment.AssigneesFrom;
import dyak.record.AssignmentList;
import dyak.record.Evidence;
import dyak.record.Kind;
import dyak.record.LetterRecord;
import dyak.record.Problem;
import dyak.record.Source;
import dyak.record.Status;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class MinimumConfidenceTest {
  private static final String TASKS = "/assignmentLists/0/assignments/";

  private static Assignment task(String number) {
    return new Assignment(
        number,
        "дело " + number,
        Act.TASK,
        List.of(new Assignee("ОО", null)),
        AssigneesFrom.LABEL,
        null,
        List.of());
  }

  private static LetterRecord letter(Map<String, Double> confidence) {
    Map<String, Evidence> evidence = new TreeMap<>();
    confidence.forEach(
        (pointer, sure) -> evidence.put(pointer, new Evidence(2, null, "слова", "rule", sure)));
    return new LetterRecord(
        new Source("a.txt", null, null, 1, null, null),
        Status.EXTRACTED,
        List.of(),
        Kind.LETTER,
        null,
        "12",
        null,
        null,
        null,
        null,
        List.of(
            new Addressee("Первому", null),
            new Addressee("Второму", null),
            new Addressee("Третьему", null)),
        null,
        "О смотре",
        null,
        List.of(),
        List.of(),
        null,
        List.of(),
        List.of(),
        List.of(),
        List.of(
            new AssignmentList(
                null, AssignmentList.Part.LETTER, List.of(task("1"), task("2"), task("3")))),
        evidence);
  }

  private static LetterRecord applied(Map<String, Double> confidence) {
    return new MinimumConfidence(0.7).applied(letter(confidence));
  }

  @Test
  void whatIsSureStays() {
    LetterRecord letter = letter(Map.of("/number", 0.7, "/title", 1.0));
    assertThat(new MinimumConfidence(0.7).applied(letter)).isEqualTo(letter);
    assertThat(new MinimumConfidence(0).applied(letter)).isEqualTo(letter);
  }

  @Test
  void whatIsNotSureIsToldAmongTheProblems() {
    LetterRecord left = applied(Map.of("/number", 0.65, "/title", 0.9));
    assertThat(left.number()).isNull();
    assertThat(left.title()).isEqualTo("О смотре");
    assertThat(left.evidence()).containsOnlyKeys("/title");
    assertThat(left.status()).isEqualTo(Status.EXTRACTED);
    assertThat(left.problems())
        .containsExactly(
            new Problem(
                "low-confidence", "/number «12»: confidence 0.65 is below 0.70; look at it", 2));
  }

  @Test
  void entriesOfAListMoveUpWithTheirEvidence() {
    LetterRecord left =
        applied(Map.of("/addressees/0", 0.5, "/addressees/1", 0.8, "/addressees/2", 0.2));
    assertThat(left.addressees()).extracting(Addressee::text).containsExactly("Второму");
    assertThat(left.evidence()).containsOnlyKeys("/addressees/0");
    assertThat(left.problems())
        .extracting(Problem::message)
        .satisfiesExactly(
            first -> assertThat(first).startsWith("/addressees/0"),
            second -> assertThat(second).startsWith("/addressees/2"));
  }

  @Test
  void anAssignmentGoesWithEverythingInIt() {
    LetterRecord left =
        applied(
            Map.of(
                TASKS + "0",
                0.9,
                TASKS + "1",
                0.4,
                TASKS + "1/number",
                0.9,
                TASKS + "2",
                0.9,
                TASKS + "2/assignees/0",
                0.3,
                TASKS + "2/number",
                0.95));
    List<Assignment> tasks = left.assignmentLists().get(0).assignments();
    assertThat(tasks).extracting(Assignment::number).containsExactly("1", "3");
    assertThat(tasks.get(1).assignees()).isEmpty();
    assertThat(tasks.get(1).assigneesFrom()).isNull();
    assertThat(left.evidence()).containsOnlyKeys(TASKS + "0", TASKS + "1", TASKS + "1/number");
    assertThat(left.problems()).hasSize(2);
  }

  @Test
  void aRecordKeepsItsKind() {
    LetterRecord left = applied(Map.of("/kind", 0.6));
    assertThat(left.kind()).isEqualTo(Kind.LETTER);
    assertThat(left.problems()).hasSize(1);
  }

  @Test
  void aShareIsNotAbsurd() {
    assertThatThrownBy(() -> new MinimumConfidence(1.5)).hasMessageContaining("1.5");
    assertThatThrownBy(() -> new MinimumConfidence(Double.NaN)).hasMessageContaining("NaN");
  }
}
