package dyak.evaluate;

import static dyak.evaluate.ComparisonForm.exact;
import static dyak.evaluate.ComparisonForm.present;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Scores the author organisation; a gold record may leave out any of its fields. */
final class IssuerScorer {
  private static final List<String> NAMES = List.of("name", "shortName");
  private static final List<String> IDS = List.of("inn", "kpp", "ogrn", "okpo");
  private static final List<String> CONTACTS = List.of("phones", "faxes", "emails", "websites");

  private IssuerScorer() {}

  static void score(JsonNode gold, JsonNode found, Scoreboard board) {
    boolean none = !present(gold);
    for (String field : NAMES) {
      if (none || gold.has(field)) {
        compare("issuer." + field, gold.path(field), found.path(field), board);
      }
    }
    for (String field : IDS) {
      if (none || gold.has(field)) {
        board.value("issuer.ids", id(gold, field), id(found, field));
      }
    }
    lists(gold, found, board);
    if (gold.has("address")) {
      JsonNode there = gold.path("address");
      JsonNode here = found.path("address");
      compare("issuer.address", there.path("text"), here.path("text"), board);
      compare("issuer.postcode", there.path("postcode"), here.path("postcode"), board);
    }
  }

  private static void lists(JsonNode gold, JsonNode found, Scoreboard board) {
    if (gold.has("parents")) {
      board.values(
          "issuer.parents",
          forms(gold.path("parents"), ComparisonForm::of),
          forms(found.path("parents"), ComparisonForm::of));
    }
    for (String field : CONTACTS) {
      if (gold.has(field)) {
        board.values(
            "issuer." + field,
            forms(gold.path(field), ComparisonForm::contact),
            forms(found.path(field), ComparisonForm::contact));
      }
    }
  }

  private static void compare(String field, JsonNode gold, JsonNode found, Scoreboard board) {
    board.value(field, ComparisonForm.of(gold), ComparisonForm.of(found));
  }

  private static @Nullable String id(JsonNode issuer, String field) {
    String digits = exact(issuer.path(field));
    return digits == null ? null : field + " " + digits;
  }

  private static List<@Nullable String> forms(
      JsonNode list, Function<JsonNode, @Nullable String> form) {
    List<@Nullable String> forms = new ArrayList<>();
    list.forEach(entry -> forms.add(form.apply(entry)));
    return forms;
  }
}
