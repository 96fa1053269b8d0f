package dyak.write;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dyak.record.Abbreviation;
import dyak.record.Assignment;
import dyak.record.AssignmentList;
import dyak.record.Deadline;
import dyak.record.Kind;
import dyak.record.LetterRecord;
import dyak.record.Medium;
import dyak.record.ReferenceKind;
import dyak.record.Status;
import dyak.record.TextOrigin;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads what {@link RecordWriter} wrote. Strict: a missing or unknown key, a wrong type, or another
 * {@code schemaVersion} is an IOException.
 */
public final class RecordReader {
  private static final List<Class<? extends Enum<?>>> CODED =
      List.of(
          Kind.class,
          ReferenceKind.class,
          Status.class,
          TextOrigin.class,
          Medium.class,
          Assignment.Act.class,
          Assignment.AssigneesFrom.class,
          AssignmentList.Part.class,
          Deadline.Unit.class);

  private static final JsonMapper JSON = mapper();

  private RecordReader() {}

  /** The record that a JSON text holds. */
  public static LetterRecord parse(String json) throws IOException {
    return bind(JSON.readTree(json));
  }

  /** Takes records one after another. */
  @FunctionalInterface
  public interface Receiver {
    void accept(LetterRecord letter) throws IOException;
  }

  /** The records of a file in either format, in their order. */
  public static List<LetterRecord> read(Path file) throws IOException {
    List<LetterRecord> letters = new ArrayList<>();
    try (InputStream in = Files.newInputStream(file)) {
      each(in, letters::add);
    }
    return letters;
  }

  /** Hands on the records of a text in either format, without holding more than one. */
  public static void each(InputStream in, Receiver receiver) throws IOException {
    try (MappingIterator<JsonNode> nodes = JSON.readerFor(JsonNode.class).readValues(in)) {
      while (nodes.hasNextValue()) {
        receiver.accept(bind(nodes.nextValue()));
      }
    }
  }

  private static LetterRecord bind(JsonNode node) throws IOException {
    String version = node.path("schemaVersion").asText();
    if (!version.equals(LetterRecord.SCHEMA_VERSION) || !(node instanceof ObjectNode keys)) {
      throw new IOException(
          "schemaVersion '"
              + version
              + "': this Dyak reads records of version "
              + LetterRecord.SCHEMA_VERSION);
    }
    keys.remove("schemaVersion");
    return JSON.treeToValue(keys, LetterRecord.class);
  }

  private static JsonMapper mapper() {
    SimpleModule contract = new SimpleModule("contract");
    contract.addDeserializer(LocalDate.class, new DateDeserializer());
    contract.addDeserializer(Deadline.class, new DeadlineDeserializer());
    JsonMapper.Builder builder =
        JsonMapper.builder()
            .addModule(contract)
            .addMixIn(Abbreviation.class, AbbreviationKeys.class)
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION);
    CODED.forEach(type -> builder.addMixIn(type, Coded.class));
    return builder.build();
  }

  /** The enumerations of the contract are known in JSON by their codes. */
  private interface Coded {
    @JsonValue
    String code();
  }

  /** {@code short} is no name for a Java component. */
  private interface AbbreviationKeys {
    @JsonProperty("short")
    String shortForm();
  }
}
