package dyak.evaluate;

import static dyak.evaluate.ComparisonForm.contact;
import static dyak.evaluate.ComparisonForm.exact;
import static dyak.evaluate.ComparisonForm.key;
import static dyak.evaluate.ComparisonForm.person;
import static dyak.evaluate.ComparisonForm.present;
import static dyak.evaluate.ComparisonForm.text;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Scores the fields of one record; assignments and the issuer have scorers of their own. */
final class RecordScorer {
  private final JsonNode gold;
  private final JsonNode found;
  private final Scoreboard board;

  private RecordScorer(JsonNode gold, JsonNode found, Scoreboard board) {
    this.gold = gold;
    this.found = found;
    this.board = board;
  }

  /** Scores every field that the gold record has; {@code found} is an empty object when missing. */
  static Scoreboard score(String document, JsonNode gold, JsonNode found) {
    Scoreboard board = new Scoreboard(document);
    RecordScorer scorer = new RecordScorer(gold, found, board);
    scorer.scalars();
    scorer.inReplyTo();
    if (gold.has("issuer")) {
      IssuerScorer.score(gold.path("issuer"), found.path("issuer"), board);
    }
    scorer.parties();
    scorer.documents();
    if (gold.has("assignmentLists")) {
      AssignmentScorer.score(gold.path("assignmentLists"), found.path("assignmentLists"), board);
    }
    board.judged(ValueJudge.judge(gold, found));
    return board;
  }

  private void scalars() {
    for (String field : List.of("kind", "number", "title", "salutation", "place", "restriction")) {
      if (gold.has(field)) {
        board.value(field, form(gold, field), form(found, field));
      }
    }
    if (gold.has("date")) {
      board.value("date", exact(gold.path("date")), exact(found.path("date")));
    }
  }

  private void inReplyTo() {
    if (gold.has("inReplyTo")) {
      board.value("inReplyTo", reply(gold.path("inReplyTo")), reply(found.path("inReplyTo")));
    }
  }

  private static @Nullable Object reply(JsonNode reply) {
    return present(reply) ? key(form(reply, "number"), text(reply.path("date"))) : null;
  }

  private void parties() {
    each("addressees", "addressees", RecordScorer::any, addressee -> form(addressee, "text"));
    if (gold.has("approval")) {
      board.value("approval", approval(gold.path("approval")), approval(found.path("approval")));
    }
    each(
        "signatories",
        "signatory.person",
        RecordScorer::any,
        signatory -> person(signatory.path("person")));
    each(
        "signatories",
        "signatory.position",
        signatory -> present(signatory.path("position")),
        signatory -> form(signatory, "position"));
    each(
        "executors",
        "executor.person",
        RecordScorer::any,
        executor -> person(executor.path("person")));
    if (gold.has("executors")) {
      board.values(
          "executor.contacts", contacts(gold.path("executors")), contacts(found.path("executors")));
    }
  }

  private static @Nullable Object approval(JsonNode approval) {
    return present(approval)
        ? Arrays.asList(person(approval.path("person")), text(approval.path("date")))
        : null;
  }

  private static List<String> contacts(JsonNode executors) {
    List<String> contacts = new ArrayList<>();
    for (JsonNode executor : executors) {
      executor.path("phones").forEach(phone -> contacts.add(contact(phone)));
      executor.path("emails").forEach(email -> contacts.add(contact(email)));
    }
    return contacts;
  }

  private void documents() {
    each(
        "attachments",
        "attachments",
        RecordScorer::any,
        attachment ->
            key(
                form(attachment, "title"),
                text(attachment.path("sheets")),
                text(attachment.path("copies"))));
    each("references", "references", RecordScorer::any, RecordScorer::reference);
    each(
        "references",
        "reference titles",
        reference -> present(reference.path("title")),
        reference -> key(form(reference, "number"), form(reference, "title")));
    each(
        "abbreviations",
        "abbreviations",
        RecordScorer::any,
        abbreviation -> key(form(abbreviation, "short"), form(abbreviation, "full")));
  }

  /** A document is known by date and number, or by its title when it has neither. */
  static @Nullable Object reference(JsonNode reference) {
    return present(reference.path("number")) || present(reference.path("date"))
        ? key(text(reference.path("date")), form(reference, "number"))
        : form(reference, "title");
  }

  /** Compares the entries of a list that are worth comparing, each in a form of its own. */
  private void each(
      String list,
      String field,
      Predicate<JsonNode> worth,
      Function<JsonNode, @Nullable Object> form) {
    if (gold.has(list)) {
      board.values(
          field, forms(gold.path(list), worth, form), forms(found.path(list), worth, form));
    }
  }

  private static List<@Nullable Object> forms(
      JsonNode list, Predicate<JsonNode> worth, Function<JsonNode, @Nullable Object> form) {
    List<@Nullable Object> forms = new ArrayList<>();
    list.forEach(
        entry -> {
          if (worth.test(entry)) {
            forms.add(form.apply(entry));
          }
        });
    return forms;
  }

  private static boolean any(JsonNode entry) {
    return !entry.isMissingNode();
  }

  private static @Nullable String form(JsonNode node, String field) {
    return ComparisonForm.of(node.path(field));
  }
}
