package dyak.evaluate;

import static dyak.evaluate.ComparisonForm.contact;
import static dyak.evaluate.ComparisonForm.key;
import static dyak.evaluate.ComparisonForm.person;
import static dyak.evaluate.ComparisonForm.text;

import com.fasterxml.jackson.databind.JsonNode;
import dyak.record.Evidence;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Judges every value of a record that has evidence, each by itself, so that the confidence can be
 * held against what came of it. Fields that the gold record leaves out are not judged.
 */
final class ValueJudge {
  private final JsonNode gold;
  private final JsonNode found;
  private final List<FlatAssignment> goldAssignments;
  private final List<FlatAssignment> foundAssignments;
  private final AssignmentMatching matching;
  private final Map<String, Integer> pointers = new HashMap<>();

  private ValueJudge(JsonNode gold, JsonNode found) {
    this.gold = gold;
    this.found = found;
    this.goldAssignments = FlatAssignment.of(gold.path("assignmentLists"));
    this.foundAssignments = FlatAssignment.of(found.path("assignmentLists"));
    this.matching = new AssignmentMatching(goldAssignments, foundAssignments);
    int lists = 0;
    for (JsonNode list : found.path("assignmentLists")) {
      point("/assignmentLists/" + lists++ + "/assignments", list.path("assignments"));
    }
  }

  private void point(String pointer, JsonNode assignments) {
    int place = 0;
    for (JsonNode assignment : assignments) {
      String own = pointer + "/" + place++;
      pointers.put(own, pointers.size());
      point(own + "/items", assignment.path("items"));
    }
  }

  /** The judgements of a record, in the order of its evidence. */
  static List<Judgement> judge(JsonNode gold, JsonNode found) {
    ValueJudge judge = new ValueJudge(gold, found);
    List<Judgement> judgements = new ArrayList<>();
    found
        .path("evidence")
        .properties()
        .forEach(
            entry ->
                judge
                    .right(entry.getKey())
                    .ifPresent(
                        right ->
                            judgements.add(judgement(entry.getKey(), entry.getValue(), right))));
    return judgements;
  }

  private static Judgement judgement(String pointer, JsonNode evidence, boolean right) {
    return new Judgement(
        Evidence.field(pointer),
        evidence.path("rule").asText(),
        evidence.path("confidence").asDouble(),
        right);
  }

  private Optional<Boolean> right(String pointer) {
    String field = pointer.substring(1).replaceFirst("/.*", "");
    if (!gold.has(field)) {
      return Optional.empty();
    }
    if (field.equals("assignmentLists")) {
      return rightAssignment(pointer);
    }
    String list = pointer.replaceFirst("/\\d+$", "");
    JsonNode there = gold.at(list);
    if (pointer.contains("/issuer/") && there.isMissingNode() && gold.path("issuer").isObject()) {
      return Optional.empty();
    }
    if (field.equals("executors") && !list.equals("/executors")) {
      return Optional.of(contacts().contains(contact(found.at(pointer))));
    }
    Object value = form(list, found.at(pointer));
    if (list.equals(pointer)) {
      return Optional.of(Objects.equals(value, form(list, there)));
    }
    for (JsonNode entry : there) {
      if (Objects.equals(value, form(list, entry))) {
        return Optional.of(true);
      }
    }
    return Optional.of(false);
  }

  private List<String> contacts() {
    List<String> contacts = new ArrayList<>();
    for (JsonNode executor : gold.path("executors")) {
      executor.path("phones").forEach(phone -> contacts.add(contact(phone)));
      executor.path("emails").forEach(email -> contacts.add(contact(email)));
    }
    return contacts;
  }

  /** What of a value has to be right. */
  private static @Nullable Object form(String list, JsonNode value) {
    return switch (list) {
      case "/addressees", "/issuer/address" -> form(value, "text");
      case "/signatories" -> Arrays.asList(person(value.path("person")), form(value, "position"));
      case "/executors" -> person(value.path("person"));
      case "/approval" -> Arrays.asList(person(value.path("person")), text(value.path("date")));
      case "/references" -> RecordScorer.reference(value);
      case "/attachments" ->
          key(form(value, "title"), text(value.path("sheets")), text(value.path("copies")));
      case "/abbreviations" -> key(form(value, "short"), form(value, "full"));
      case "/inReplyTo" -> key(form(value, "number"), text(value.path("date")));
      case "/issuer/phones", "/issuer/faxes", "/issuer/emails", "/issuer/websites" ->
          contact(value);
      default -> ComparisonForm.of(value);
    };
  }

  private static @Nullable String form(JsonNode node, String field) {
    return ComparisonForm.of(node.path(field));
  }

  private Optional<Boolean> rightAssignment(String pointer) {
    if (pointer.endsWith("/lead")) {
      String lead = ComparisonForm.of(found.at(pointer));
      for (JsonNode list : gold.path("assignmentLists")) {
        if (Objects.equals(lead, form(list, "lead"))) {
          return Optional.of(true);
        }
      }
      return Optional.of(false);
    }
    String own = pointer.replaceFirst("/(?:number|deadline|assignees/\\d+)$", "");
    Integer place = pointers.get(own);
    AssignmentMatching.Pair pair = place == null ? null : matching.ofFound(place);
    if (pair == null) {
      return Optional.of(false);
    }
    FlatAssignment there = goldAssignments.get(pair.gold());
    FlatAssignment here = foundAssignments.get(pair.found());
    String part = pointer.substring(own.length());
    boolean right =
        switch (part.isEmpty() ? "" : part.substring(1, 2)) {
          case "n" -> Objects.equals(there.number(), here.number());
          case "d" ->
              Objects.equals(
                  AssignmentScorer.deadline(there.node()), AssignmentScorer.deadline(here.node()));
          case "a" ->
              AssignmentScorer.assignees(there.node())
                  .contains(ComparisonForm.of(found.at(pointer).path("text")));
          default -> pair.sameWords();
        };
    return Optional.of(right);
  }
}
