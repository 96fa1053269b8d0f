package dyak.evaluate;

import static dyak.evaluate.ComparisonForm.key;
import static dyak.evaluate.ComparisonForm.present;
import static dyak.evaluate.ComparisonForm.text;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import dyak.evaluate.AssignmentMatching.Pair;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Scores assignments. One is right when it is paired with one of the same words and marker; its
 * place in the tree, assignees and deadline are scored for every pair.
 */
final class AssignmentScorer {
  private final List<FlatAssignment> gold;
  private final List<FlatAssignment> found;
  private final AssignmentMatching matching;
  private final Scoreboard board;

  private AssignmentScorer(JsonNode gold, JsonNode found, Scoreboard board) {
    this.gold = FlatAssignment.of(gold);
    this.found = FlatAssignment.of(found);
    this.matching = new AssignmentMatching(this.gold, this.found);
    this.board = board;
  }

  static void score(JsonNode gold, JsonNode found, Scoreboard board) {
    AssignmentScorer scorer = new AssignmentScorer(gold, found, board);
    for (int i = 0; i < scorer.gold.size(); i++) {
      scorer.scoreGold(i);
    }
    for (int j = 0; j < scorer.found.size(); j++) {
      scorer.scoreFound(j);
    }
    board.value("list count", gold.size(), found.size());
  }

  private void scoreGold(int place) {
    FlatAssignment assignment = gold.get(place);
    Pair pair = matching.ofGold(place);
    if (pair != null && same(pair)) {
      board.right("assignment");
    } else {
      board.missed("assignment");
      board.mistake("assignment", true, assignment.label());
    }
    scoreTree(assignment, pair);
    scoreDetails(
        assignment.node(),
        pair == null ? MissingNode.getInstance() : found.get(pair.found()).node());
  }

  private boolean same(Pair pair) {
    return pair.sameWords()
        && Objects.equals(gold.get(pair.gold()).number(), found.get(pair.found()).number());
  }

  /** A pair stands rightly when both are at the top, or their parents are a pair as well. */
  private void scoreTree(FlatAssignment assignment, @Nullable Pair pair) {
    if (pair == null) {
      board.missed("assignment tree");
      return;
    }
    Integer parent = found.get(pair.found()).parent();
    boolean right;
    if (assignment.parent() == null) {
      right = parent == null;
    } else {
      Pair parents = matching.ofGold(assignment.parent());
      right = parents != null && parent != null && parents.found() == parent;
    }
    if (right) {
      board.right("assignment tree");
    } else {
      board.missed("assignment tree");
      board.wrong("assignment tree");
    }
  }

  private void scoreDetails(JsonNode there, JsonNode here) {
    board.values("assignees", assignees(there), assignees(here));
    board.values("assignee names", names(there), names(here));
    for (String field : List.of("act", "assigneesFrom")) {
      board.value(field, ComparisonForm.of(there.path(field)), ComparisonForm.of(here.path(field)));
    }
    board.value("deadline", deadline(there), deadline(here));
  }

  private void scoreFound(int place) {
    FlatAssignment assignment = found.get(place);
    Pair pair = matching.ofFound(place);
    if (pair == null || !same(pair)) {
      board.wrong("assignment");
      board.mistake("assignment", false, assignment.label());
    }
    if (pair == null) {
      board.wrong("assignment tree");
      assignment.node().path("assignees").forEach(assignee -> board.wrong("assignees"));
      if (present(assignment.node().path("deadline"))) {
        board.wrong("deadline");
      }
    }
  }

  static List<@Nullable String> assignees(JsonNode assignment) {
    List<@Nullable String> forms = new ArrayList<>();
    assignment
        .path("assignees")
        .forEach(assignee -> forms.add(ComparisonForm.of(assignee.path("text"))));
    return forms;
  }

  private static List<List<@Nullable String>> names(JsonNode assignment) {
    List<List<@Nullable String>> names = new ArrayList<>();
    for (JsonNode assignee : assignment.path("assignees")) {
      if (present(assignee.path("name"))) {
        names.add(
            key(
                ComparisonForm.of(assignee.path("text")),
                ComparisonForm.of(assignee.path("name"))));
      }
    }
    return names;
  }

  static @Nullable List<@Nullable String> deadline(JsonNode assignment) {
    JsonNode deadline = assignment.path("deadline");
    return present(deadline)
        ? key(text(deadline.path("kind")), text(deadline.path("start")), text(deadline.path("due")))
        : null;
  }
}
