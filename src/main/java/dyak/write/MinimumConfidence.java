package dyak.write;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dyak.record.LetterRecord;
import dyak.record.Problem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Takes out of a record what is less sure than somebody asks for. Nothing is lost: each value that
 * goes stands in {@code problems}, with its JSON Pointer and its confidence, for a clerk to look
 * at.
 */
public final class MinimumConfidence {
  private static final JsonMapper JSON = new JsonMapper();

  /** A record always has a kind. */
  private static final String KIND = "/kind";

  private final double least;

  /** {@code least}: 0 to 1; 0 keeps everything. */
  public MinimumConfidence(double least) {
    if (!(least >= 0 && least <= 1)) {
      throw new IllegalArgumentException("confidence " + least + ": not 0 to 1");
    }
    this.least = least;
  }

  /** The record without its less sure values. */
  public LetterRecord applied(LetterRecord letter) {
    List<String> unsure = new ArrayList<>();
    letter
        .evidence()
        .forEach(
            (pointer, evidence) -> {
              if (evidence.confidence() < least) {
                unsure.add(pointer);
              }
            });
    return unsure.isEmpty() ? letter : without(letter, unsure);
  }

  private LetterRecord without(LetterRecord letter, List<String> unsure) {
    try {
      ObjectNode record = (ObjectNode) JSON.readTree(RecordJson.line(letter));
      Map<String, JsonNode> evidence = new TreeMap<>();
      record.path("evidence").properties().forEach(e -> evidence.put(e.getKey(), e.getValue()));
      ArrayNode problems = (ArrayNode) record.get("problems");
      unsure.sort(LAST_FIRST);
      List<ObjectNode> told = new ArrayList<>();
      for (String pointer : unsure) {
        told.add(0, problem(pointer, record.at(pointer), evidence.get(pointer)));
        remove(record, pointer, evidence);
      }
      told.forEach(problems::add);
      ObjectNode rest = record.putObject("evidence");
      evidence.forEach(rest::set);
      return RecordReader.parse(JSON.writeValueAsString(record));
    } catch (IOException e) {
      throw new UncheckedIOException("a record that was written cannot be read", e);
    }
  }

  /** Deeper values before those that hold them, later entries of a list before earlier ones. */
  private static final Comparator<String> LAST_FIRST =
      Comparator.comparingInt((String pointer) -> -pointer.split("/", -1).length)
          .thenComparing(MinimumConfidence::sortable, Comparator.reverseOrder());

  private static String sortable(String pointer) {
    StringBuilder padded = new StringBuilder();
    for (String part : pointer.split("/", -1)) {
      padded.append('/').append("0".repeat(Math.max(0, 8 - part.length()))).append(part);
    }
    return padded.toString();
  }

  private ObjectNode problem(String pointer, JsonNode value, JsonNode evidence) {
    String words = value.isValueNode() ? value.asText() : evidence.path("quote").asText();
    ObjectNode problem = JSON.createObjectNode();
    problem.put("code", Problem.LOW_CONFIDENCE);
    problem.put(
        "message",
        String.format(
            Locale.ROOT,
            "%s «%s»: confidence %.2f is below %.2f; look at it",
            pointer,
            words,
            evidence.path("confidence").asDouble(),
            least));
    problem.set("page", evidence.get("page"));
    return problem;
  }

  private static void remove(ObjectNode record, String pointer, Map<String, JsonNode> evidence) {
    JsonPointer at = JsonPointer.compile(pointer);
    JsonNode parent = record.at(at.head());
    evidence.keySet().removeIf(key -> key.equals(pointer) || key.startsWith(pointer + "/"));
    if (parent instanceof ArrayNode list) {
      int place = at.last().getMatchingIndex();
      list.remove(place);
      moveUp(at.head() + "/", place, evidence);
      withoutAssignees(record, at.head());
    } else if (parent instanceof ObjectNode object && !pointer.equals(KIND)) {
      object.putNull(at.last().getMatchingProperty());
    }
  }

  /** The entries behind a removed one take places one smaller. */
  private static void moveUp(String list, int removed, Map<String, JsonNode> evidence) {
    Map<String, JsonNode> moved = new TreeMap<>();
    evidence
        .entrySet()
        .removeIf(
            entry -> {
              String key = entry.getKey();
              if (!key.startsWith(list)) {
                return false;
              }
              int end = key.indexOf('/', list.length());
              String place = key.substring(list.length(), end < 0 ? key.length() : end);
              int index = Integer.parseInt(place);
              if (index <= removed) {
                return false;
              }
              String rest = end < 0 ? "" : key.substring(end);
              moved.put(list + (index - 1) + rest, entry.getValue());
              return true;
            });
    evidence.putAll(moved);
  }

  /** Where the last assignee went, nothing says where assignees were read. */
  private static void withoutAssignees(ObjectNode record, JsonPointer list) {
    boolean assignees =
        list.last() != null && "assignees".equals(list.last().getMatchingProperty());
    if (assignees && record.at(list).isEmpty()) {
      ((ObjectNode) record.at(list.head())).putNull("assigneesFrom");
    }
  }
}
