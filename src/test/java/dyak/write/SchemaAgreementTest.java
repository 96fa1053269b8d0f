package dyak.write;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dyak.record.Abbreviation;
import dyak.record.Deadline;
import dyak.record.LetterRecord;
import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The schema and the records of the contract are walked side by side: the same keys in the same
 * order, the same values of enumerations, null where and only where a component may be absent.
 */
class SchemaAgreementTest {
  private static final Set<String> REACHED = new TreeSet<>();
  private static final List<String> DIFFERENCES = new ArrayList<>();
  private static JsonNode schema;

  @BeforeAll
  static void walk() throws IOException {
    schema = new JsonMapper().readTree(SchemaCheck.schemaText());
    compareObject("record", schema, LetterRecord.class);
  }

  @Test
  void schemaAndRecordsSayTheSame() {
    assertThat(DIFFERENCES).isEmpty();
  }

  @Test
  void noDefinitionIsLeftWithoutARecord() {
    Set<String> defined = new TreeSet<>();
    schema.path("$defs").fieldNames().forEachRemaining(defined::add);
    assertThat(REACHED).isEqualTo(defined);
  }

  @Test
  void theKindsOfDeadlinesAreThoseOfTheContract() {
    assertThat(values(schema.at("/$defs/deadline/properties/kind")))
        .isEqualTo(MadeUpLetters.deadlines().stream().map(Deadline::kind).distinct().toList());
  }

  @Test
  void everyPropertyIsDescribed() {
    List<JsonNode> objects = schema.findParents("properties");
    List<String> bare = new ArrayList<>();
    for (JsonNode object : objects) {
      if (object.has("required")) {
        object
            .path("properties")
            .properties()
            .forEach(
                property -> {
                  if (property.getValue().path("description").asText().isBlank()) {
                    bare.add(property.getKey());
                  }
                });
      }
    }
    assertThat(bare).isEmpty();
  }

  private static void compareObject(String where, JsonNode node, Class<?> type) {
    Map<String, Component> components = components(type);
    List<String> keys = new ArrayList<>();
    node.path("properties").fieldNames().forEachRemaining(keys::add);
    List<String> required = new ArrayList<>();
    node.path("required").forEach(key -> required.add(key.asText()));
    same(where + " keys", keys, List.copyOf(components.keySet()));
    same(where + " required", required, List.copyOf(components.keySet()));
    same(where + " closed", node.path("additionalProperties").asText(), "false");
    components.forEach(
        (key, component) ->
            compareValue(where + "." + key, node.path("properties").path(key), component));
  }

  private static void compareValue(String where, JsonNode node, Component component) {
    same(where + " may be null", mayBeNull(node), component.nullable());
    if (component.type() instanceof ParameterizedType generic) {
      Type of = generic.getActualTypeArguments()[generic.getActualTypeArguments().length - 1];
      JsonNode inner =
          node.path(generic.getRawType() == Map.class ? "additionalProperties" : "items");
      compareValue(where + "[]", inner, new Component(of, false));
      return;
    }
    Class<?> type = (Class<?>) component.type();
    if (type.isEnum()) {
      same(where + " values", values(node), codes(type));
    } else if (type.isRecord() || type == Deadline.class) {
      String name = definition(node);
      if (REACHED.add(name)) {
        compareObject(name, schema.path("$defs").path(name), type);
      }
    } else {
      String name = definition(node);
      JsonNode scalar = name.isEmpty() ? node : schema.path("$defs").path(name);
      if (!name.isEmpty()) {
        REACHED.add(name);
      }
      same(where + " type", scalarType(scalar), jsonType(type));
    }
  }

  private static String definition(JsonNode node) {
    String reference = node.path("$ref").asText(node.path("anyOf").path(0).path("$ref").asText());
    return reference.replace("#/$defs/", "");
  }

  private static boolean mayBeNull(JsonNode node) {
    return values(node.path("type")).contains("null")
        || node.path("anyOf").path(1).path("type").asText().equals("null")
        || node.path("enum").valueStream().anyMatch(JsonNode::isNull);
  }

  private static List<String> values(JsonNode node) {
    JsonNode list = node.has("enum") ? node.path("enum") : node;
    return list.valueStream().filter(value -> !value.isNull()).map(JsonNode::asText).toList();
  }

  private static String scalarType(JsonNode node) {
    if (node.has("const") || node.has("enum")) {
      return "string";
    }
    return node.path("type").isArray()
        ? node.path("type").path(0).asText()
        : node.path("type").asText();
  }

  private static String jsonType(Class<?> type) {
    return switch (type.getSimpleName()) {
      case "int", "long", "Integer" -> "integer";
      case "double", "Double" -> "number";
      default -> "string";
    };
  }

  private static List<String> codes(Class<?> type) {
    return Arrays.stream(type.getEnumConstants())
        .map(
            constant -> {
              try {
                return (String) type.getMethod("code").invoke(constant);
              } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(type + " has no code()", e);
              }
            })
        .toList();
  }

  private static void same(String what, Object inSchema, Object inRecords) {
    if (!inSchema.equals(inRecords)) {
      DIFFERENCES.add(what + ": schema " + inSchema + ", records " + inRecords);
    }
  }

  private record Component(Type type, boolean nullable) {}

  /** Keys to components; the three places where JSON is not spelled like Java stand here. */
  private static Map<String, Component> components(Class<?> type) {
    Map<String, Component> components = new LinkedHashMap<>();
    if (type == LetterRecord.class) {
      components.put("schemaVersion", new Component(String.class, false));
    }
    if (type == Deadline.class) {
      for (String key :
          List.of("text", "kind", "start", "due", "assumed", "recurrence", "relativeTo")) {
        try {
          var method = Deadline.class.getMethod(key);
          boolean nullable = method.getAnnotatedReturnType().isAnnotationPresent(Nullable.class);
          components.put(key, new Component(method.getGenericReturnType(), nullable));
        } catch (NoSuchMethodException e) {
          throw new IllegalStateException(e);
        }
      }
      return components;
    }
    for (RecordComponent component : type.getRecordComponents()) {
      boolean isShort = type == Abbreviation.class && component.getName().equals("shortForm");
      components.put(
          isShort ? "short" : component.getName(),
          new Component(
              component.getGenericType(),
              component.getAnnotatedType().isAnnotationPresent(Nullable.class)));
    }
    return components;
  }
}
