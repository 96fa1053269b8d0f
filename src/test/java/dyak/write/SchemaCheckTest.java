package dyak.write;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dyak.record.LetterRecord;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class SchemaCheckTest {
  private static final JsonMapper JSON = new JsonMapper();
  private static final SchemaCheck SCHEMA = new SchemaCheck();

  @ParameterizedTest
  @MethodSource("dyak.write.RecordJsonTest#letters")
  void everyRecordIsValid(LetterRecord letter) {
    assertThat(SCHEMA.faults(RecordJson.line(letter))).isEmpty();
  }

  @Test
  void eachKeyIsRequiredAndNoOtherIsAllowed() throws IOException {
    JsonNode full = JSON.readTree(RecordJson.line(MadeUpLetters.full()));
    List<String> accepted = new ArrayList<>();
    for (String pointer : objects("", full)) {
      if (pointer.equals("/evidence")) {
        continue;
      }
      List<String> keys = new ArrayList<>();
      full.at(pointer).fieldNames().forEachRemaining(keys::add);
      for (String key : keys) {
        check(full, pointer, object -> object.remove(key), pointer + " without " + key, accepted);
      }
      check(full, pointer, object -> object.put("extra", 1), pointer + " with extra", accepted);
    }
    assertThat(accepted).isEmpty();
  }

  private static void check(
      JsonNode full,
      String pointer,
      Consumer<ObjectNode> harm,
      String what,
      List<String> accepted) {
    JsonNode broken = full.deepCopy();
    harm.accept((ObjectNode) broken.at(pointer));
    if (SCHEMA.faults(broken.toString()).isEmpty()) {
      accepted.add(what);
    }
  }

  private static List<String> objects(String pointer, JsonNode node) {
    List<String> found = new ArrayList<>();
    if (node.isObject()) {
      found.add(pointer);
      node.properties()
          .forEach(e -> found.addAll(objects(pointer + "/" + escaped(e.getKey()), e.getValue())));
    } else if (node instanceof ArrayNode list) {
      for (int i = 0; i < list.size(); i++) {
        found.addAll(objects(pointer + "/" + i, list.get(i)));
      }
    }
    return found;
  }

  private static String escaped(String key) {
    return key.replace("~", "~0").replace("/", "~1");
  }

  /** Deadlines 0 to 7 are by, during, on, recurring, relative twice, ongoing, unresolved. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "/schemaVersion | 2",
        "/schemaVersion | \"2\"",
        "/source/sha256 | \"ABCDEF\"",
        "/source/bytes | -1",
        "/source/pages/from | 0",
        "/source/mediaType | \"pdf\"",
        "/status | \"done\"",
        "/problems | []",
        "/problems/0/code | \"Bad_Code\"",
        "/kind | \"novel\"",
        "/kind | null",
        "/issuer/name | null",
        "/issuer/name | \"  \"",
        "/issuer/inn | \"99 01234567\"",
        "/issuer/ogrn | \"1\"",
        "/issuer/okpo | 90813",
        "/issuer/address/postcode | \"64400\"",
        "/issuer/phones/0 | \"тел. 72-37-38\"",
        "/issuer/emails/0 | \"A@b.example\"",
        "/issuer/websites/0 | \"b. example\"",
        "/number | \"01-15 / 77\"",
        "/number | \"\"",
        "/date | \"09.03.2021\"",
        "/inReplyTo | { \"number\": null, \"date\": null }",
        "/addressees | null",
        "/addressees/0/person | \"И.И. Иванову\"",
        "/attachments/0/medium | \"stone\"",
        "/signatories/0/person | null",
        "/references/0/kind | \"novel\"",
        "/assignmentLists/0/part | \"margin\"",
        "/assignmentLists/0/assignments/0/act | null",
        "/assignmentLists/0/assignments/0/assigneesFrom | \"guess\"",
        "/assignmentLists/0/assignments/0/items/0/deadline/due | null",
        "/assignmentLists/0/assignments/0/items/0/deadline/start | \"2021-03-01\"",
        "/assignmentLists/0/assignments/0/items/0/deadline/kind | \"soon\"",
        "/assignmentLists/0/assignments/0/items/1/deadline/start | null",
        "/assignmentLists/0/assignments/0/items/2/deadline/due | null",
        "/assignmentLists/0/assignments/0/items/3/deadline/recurrence | null",
        "/assignmentLists/0/assignments/0/items/3/deadline/recurrence | \"monthly\"",
        "/assignmentLists/0/assignments/0/items/4/deadline/relativeTo | null",
        "/assignmentLists/0/assignments/0/items/4/deadline/relativeTo/unit | \"year\"",
        "/assignmentLists/0/assignments/0/items/6/deadline/recurrence | \"FREQ=DAILY\"",
        "/assignmentLists/0/assignments/0/items/7/deadline/due | \"2021-03-01\"",
        "/assignmentLists/0/assignments/0/items/7/deadline/assumed | [\"year\"]",
        "/evidence/~1number/box | [1, 2, 3]",
        "/evidence/~1number/confidence | 1.01",
        "/evidence/~1number/page | 0",
      })
  void aWrongValueIsRefused(String pointer, String value) throws IOException {
    JsonNode broken = JSON.readTree(RecordJson.line(MadeUpLetters.full()));
    int cut = pointer.lastIndexOf('/');
    String key = pointer.substring(cut + 1).replace("~1", "/");
    JsonNode parent = broken.at(pointer.substring(0, cut));
    if (parent instanceof ObjectNode object) {
      assertThat(object.has(key)).isTrue();
      object.set(key, JSON.readTree(value));
    } else {
      ((ArrayNode) parent).set(Integer.parseInt(key), JSON.readTree(value));
    }
    assertThat(SCHEMA.faults(broken.toString())).isNotEmpty();
  }

  @Test
  void aKeyOfEvidenceIsAPointer() {
    String broken = RecordJson.line(MadeUpLetters.full()).replace("\"/number\":{", "\"number\":{");
    assertThat(SCHEMA.faults(broken)).isNotEmpty();
  }

  @Test
  void aFaultNamesThePlaceAndWhatIsWrong() {
    String broken =
        RecordJson.line(MadeUpLetters.bare()).replace("\"kind\":\"other\"", "\"kind\":\"novel\"");
    assertThat(SCHEMA.faults(broken))
        .singleElement()
        .asString()
        .startsWith("/kind: does not have a value in the enumeration");
  }
}
