package dyak.write;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Key and value, one call each: an absent value becomes {@code null}, never a missing key. */
final class JsonFields {
  private final JsonGenerator json;

  JsonFields(JsonGenerator json) {
    this.json = json;
  }

  /** Writes the keys of one object. */
  @FunctionalInterface
  interface Body<T> {
    void write(T value) throws IOException;
  }

  JsonGenerator json() {
    return json;
  }

  void text(String key, @Nullable String value) throws IOException {
    json.writeStringField(key, value);
  }

  void number(String key, @Nullable Integer value) throws IOException {
    json.writeFieldName(key);
    if (value == null) {
      json.writeNull();
    } else {
      json.writeNumber(value);
    }
  }

  void date(String key, @Nullable LocalDate value) throws IOException {
    text(key, value == null ? null : value.toString());
  }

  void texts(String key, List<String> values) throws IOException {
    json.writeArrayFieldStart(key);
    for (String value : values) {
      json.writeString(value);
    }
    json.writeEndArray();
  }

  <T> void object(String key, @Nullable T value, Body<T> body) throws IOException {
    json.writeFieldName(key);
    object(value, body);
  }

  <T> void object(@Nullable T value, Body<T> body) throws IOException {
    if (value == null) {
      json.writeNull();
      return;
    }
    json.writeStartObject();
    body.write(value);
    json.writeEndObject();
  }

  <T> void list(String key, List<T> values, Body<T> body) throws IOException {
    json.writeArrayFieldStart(key);
    for (T value : values) {
      object(value, body);
    }
    json.writeEndArray();
  }
}
