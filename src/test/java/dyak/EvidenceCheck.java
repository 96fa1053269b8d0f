package dyak;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dyak.record.Evidence;
import dyak.record.LetterRecord;
import dyak.write.RecordJson;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds values without evidence, evidence without a value, and quotes that are not in the source.
 *
 * <p>An entry counts for the value it points to and for what belongs to that value, as a surname
 * belongs to a signatory. Entries of a list, fields of the issuer and deadlines need their own.
 */
final class EvidenceCheck {
  /** Not read from the letter but said about it; or said of the value next to it. */
  private static final Set<String> NEEDS_NONE =
      Set.of(
          "/schemaVersion",
          "/source",
          "/status",
          "/problems",
          "/evidence",
          "part",
          "act",
          "assigneesFrom",
          "assumed");

  private static final Set<String> KINDS_OFTEN_NOT_PRINTED = Set.of("letter", "other");
  private static final Pattern MARKUP = Pattern.compile("<[^<>]{1,40}>");
  private static final Pattern NOT_A_WORD = Pattern.compile("[^\\p{L}\\p{N}]++");

  private final Map<String, Evidence> evidence;
  private final JsonNode record;
  private final List<String> faults = new ArrayList<>();

  private EvidenceCheck(LetterRecord letter) throws IOException {
    evidence = letter.evidence();
    record = new JsonMapper().readTree(RecordJson.line(letter));
  }

  /**
   * The faults of a record whose letter reads {@code text}. {@code printed} is what the file shows
   * before any reading, or the same text where the format does not allow to tell.
   */
  static List<String> faults(LetterRecord letter, String text, String printed) throws IOException {
    EvidenceCheck check = new EvidenceCheck(letter);
    keys(check.record).forEach(key -> check.walk("/" + key, key, false, check.record.get(key)));
    check.evidence.forEach((pointer, entry) -> check.entry(pointer, entry, text, printed));
    return check.faults;
  }

  private static List<String> keys(JsonNode object) {
    List<String> keys = new ArrayList<>();
    object.fieldNames().forEachRemaining(keys::add);
    return keys;
  }

  private void walk(String pointer, String key, boolean covered, JsonNode value) {
    if (value.isNull() || NEEDS_NONE.contains(pointer) || NEEDS_NONE.contains(key)) {
      return;
    }
    if (pointer.equals("/kind") && KINDS_OFTEN_NOT_PRINTED.contains(value.asText())) {
      return;
    }
    boolean here = evidence.containsKey(pointer);
    boolean alone = key.equals("deadline") || pointer.matches(".*/\\d+|/issuer/\\w+");
    boolean told = here || (covered && !alone);
    if (value.isObject()) {
      keys(value).forEach(name -> walk(pointer + "/" + name, name, told, value.get(name)));
    } else if (value.isArray()) {
      for (int i = 0; i < value.size(); i++) {
        walk(pointer + "/" + i, "", told, value.get(i));
      }
    } else if (!told) {
      faults.add(pointer + " has no evidence: " + value);
    }
  }

  private void entry(String pointer, Evidence entry, String text, String printed) {
    JsonNode value = record.at(pointer);
    if (value.isMissingNode() || value.isNull()) {
      faults.add(pointer + " has evidence but no value");
    }
    String letters = squeezed(text);
    for (String part : entry.quote().split("…", -1)) {
      if (!letters.contains(squeezed(part))) {
        faults.add(pointer + " quotes what the letter does not say: " + part);
      }
    }
    String shown = squeezed(printed);
    for (String word : NOT_A_WORD.split(entry.quote(), -1)) {
      if (!shown.contains(word)) {
        faults.add(pointer + " quotes a word that is not printed: " + word);
      }
    }
    if (record.at("/source/pages").isObject() && (entry.page() == null || entry.box() == null)) {
      faults.add(pointer + " does not say where on which page");
    }
  }

  /** Letters and digits only: line ends, hyphens, spaces and markup do not matter. */
  private static String squeezed(String text) {
    return NOT_A_WORD.matcher(MARKUP.matcher(text).replaceAll("")).replaceAll("");
  }
}
