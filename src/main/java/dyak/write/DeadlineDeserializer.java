package dyak.write;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import dyak.record.Deadline;
import dyak.record.Deadline.RelativeTo;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The flat object of the contract to the kind of deadline that it names. */
final class DeadlineDeserializer extends StdDeserializer<Deadline> {
  private static final long serialVersionUID = 1L;

  DeadlineDeserializer() {
    super(Deadline.class);
  }

  @Override
  public Deadline deserialize(JsonParser parser, DeserializationContext context)
      throws IOException {
    Flat flat = context.readValue(parser, Flat.class);
    return switch (flat.kind) {
      case "by" -> new Deadline.By(flat.text, need(flat.due, parser), flat.assumed);
      case "during" ->
          new Deadline.During(
              flat.text, need(flat.start, parser), need(flat.due, parser), flat.assumed);
      case "on" -> new Deadline.On(flat.text, need(flat.due, parser), flat.assumed);
      case "recurring" ->
          new Deadline.Recurring(
              flat.text, need(flat.recurrence, parser), flat.start, flat.due, flat.assumed);
      case "relative" ->
          new Deadline.Relative(
              flat.text, need(flat.relativeTo, parser), flat.start, flat.due, flat.assumed);
      case "ongoing" -> new Deadline.Ongoing(flat.text, flat.start, flat.due, flat.assumed);
      case "unresolved" -> new Deadline.Unresolved(flat.text);
      default ->
          throw new InvalidFormatException(
              parser, "no kind of deadline: " + flat.kind, flat.kind, Deadline.class);
    };
  }

  private static <T> T need(@Nullable T value, JsonParser parser) throws IOException {
    if (value == null) {
      throw new InvalidFormatException(
          parser, "a deadline lacks what its kind has", null, Deadline.class);
    }
    return value;
  }

  private record Flat(
      String text,
      String kind,
      @Nullable LocalDate start,
      @Nullable LocalDate due,
      List<String> assumed,
      @Nullable String recurrence,
      @Nullable RelativeTo relativeTo) {}
}
