package dyak.write;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/**
 * Holds JSON against the published schema. A fault reads {@code /issuer/inn: does not match the
 * regex pattern …}.
 */
public final class SchemaCheck {
  private final Schema schema;

  public SchemaCheck() {
    schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(schemaText(), InputFormat.JSON);
  }

  /** The schema as published. */
  public static String schemaText() {
    String name = "letter-record.schema.json";
    try (InputStream in = SchemaCheck.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException(name + " is not in the jar: build it again");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(name + " in the jar cannot be read", e);
    }
  }

  /** What is wrong with a record's JSON text; empty when it is valid. */
  public List<String> faults(String json) {
    return schema
        .validate(
            json,
            InputFormat.JSON,
            context ->
                context.executionConfig(
                    config -> config.locale(Locale.ENGLISH).formatAssertionsEnabled(false)))
        .stream()
        .map(SchemaCheck::fault)
        .toList();
  }

  private static String fault(Error error) {
    return error.getInstanceLocation() + ": " + error.getMessage();
  }
}
