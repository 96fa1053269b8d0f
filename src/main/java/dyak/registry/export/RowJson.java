package dyak.registry.export;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import dyak.registry.AssignmentRow;
import dyak.registry.RowColumn;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;

/** Rows as JSON: an array, one row a line, as {@code assignment-row.schema.json} describes them. */
public final class RowJson {
  private static final JsonFactory JSON = new JsonFactory();

  private RowJson() {}

  public static String array(List<AssignmentRow> rows) {
    StringBuilder text = new StringBuilder("[\n");
    for (Iterator<AssignmentRow> left = rows.iterator(); left.hasNext(); ) {
      text.append(line(left.next())).append(left.hasNext() ? ",\n" : "\n");
    }
    return text.append("]\n").toString();
  }

  private static String line(AssignmentRow row) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = JSON.createGenerator(text)) {
      json.writeStartObject();
      for (RowColumn column : RowColumn.values()) {
        Object value = column.value(row);
        if (value instanceof Integer number) {
          json.writeNumberField(column.key(), number);
        } else {
          json.writeStringField(column.key(), value == null ? null : value.toString());
        }
      }
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException("a string takes whatever is written to it", e);
    }
    return text.toString();
  }
}
