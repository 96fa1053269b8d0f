package dyak.write;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** {@code "2016-11-01"} to a date. */
final class DateDeserializer extends StdDeserializer<LocalDate> {
  private static final long serialVersionUID = 1L;

  DateDeserializer() {
    super(LocalDate.class);
  }

  @Override
  public @Nullable LocalDate deserialize(JsonParser parser, DeserializationContext context)
      throws IOException {
    String text = parser.getText();
    try {
      return LocalDate.parse(text);
    } catch (DateTimeException e) {
      return (LocalDate) context.handleWeirdStringValue(LocalDate.class, text, "no ISO date");
    }
  }
}
