package dyak.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An assignment taken out of its tree: its place in reading order, and its parent's, null at the
 * top.
 */
record FlatAssignment(JsonNode node, @Nullable Integer parent, TokenBag words) {

  /** All assignments of all lists, each before its sub-items. */
  static List<FlatAssignment> of(JsonNode lists) {
    List<FlatAssignment> flat = new ArrayList<>();
    for (JsonNode list : lists) {
      for (JsonNode assignment : list.path("assignments")) {
        add(assignment, null, flat);
      }
    }
    return flat;
  }

  private static void add(JsonNode node, @Nullable Integer parent, List<FlatAssignment> flat) {
    int place = flat.size();
    String text = ComparisonForm.text(node.path("text"));
    flat.add(new FlatAssignment(node, parent, new TokenBag(text == null ? "" : text)));
    for (JsonNode item : node.path("items")) {
      add(item, place, flat);
    }
  }

  @Nullable String number() {
    return ComparisonForm.of(node.path("number"));
  }

  /** How a report calls it: marker and opening words. */
  String label() {
    String label = node.path("number").asText("–") + " " + node.path("text").asText();
    return label.length() <= 110 ? label : label.substring(0, 110) + "…";
  }
}
