package dyak.write;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.PrettyPrinter;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import com.fasterxml.jackson.core.io.SerializedString;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import dyak.record.Deadline;
import dyak.record.LetterRecord;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/**
 * A record as JSON text: {@code {"schemaVersion":"1","source":{"path":"letter.pdf",…}}}. Equal
 * records give equal text.
 */
public final class RecordJson {
  private static final JsonFactory JSON =
      new JsonFactoryBuilder().characterEscapes(new LineEndEscapes()).build();

  private RecordJson() {}

  /** The record on one line, without a line end. */
  public static String line(LetterRecord letter) {
    return text(null, json -> new RecordKeys(json).record(letter));
  }

  /** The record over many lines, indented for the eye, without a closing line end. */
  public static String pretty(LetterRecord letter) {
    return text(indented(), json -> new RecordKeys(json).record(letter));
  }

  /** A record's line, indented for the eye. */
  static String indented(String line) throws IOException {
    StringWriter text = new StringWriter();
    try (JsonParser from = JSON.createParser(line);
        JsonGenerator to = JSON.createGenerator(text)) {
      to.setPrettyPrinter(indented());
      while (from.nextToken() != null) {
        to.copyCurrentEventExact(from);
      }
    }
    return text.toString();
  }

  /** A deadline on one line. */
  public static String line(Deadline deadline) {
    return text(null, json -> new AssignmentKeys(json).deadline(deadline));
  }

  private static String text(@Nullable PrettyPrinter printer, JsonFields.Body<JsonFields> keys) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = JSON.createGenerator(text)) {
      if (printer != null) {
        json.setPrettyPrinter(printer);
      }
      json.writeStartObject();
      keys.write(new JsonFields(json));
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException("a string takes whatever is written to it", e);
    }
    return text.toString();
  }

  private static PrettyPrinter indented() {
    DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
    Separators tight =
        Separators.createDefaultInstance()
            .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
            .withObjectEmptySeparator("")
            .withArrayEmptySeparator("");
    return new DefaultPrettyPrinter(tight).withObjectIndenter(indenter).withArrayIndenter(indenter);
  }

  /** Escapes the line ends of Unicode, which JSON allows in a string as they are. */
  private static final class LineEndEscapes extends CharacterEscapes {
    private static final long serialVersionUID = 1L;
    private static final SerializedString NEXT_LINE = new SerializedString("\\u0085");
    private static final SerializedString LINE = new SerializedString("\\u2028");
    private static final SerializedString PARAGRAPH = new SerializedString("\\u2029");

    @Override
    public int[] getEscapeCodesForAscii() {
      return CharacterEscapes.standardAsciiEscapesForJSON();
    }

    @Override
    public @Nullable SerializableString getEscapeSequence(int character) {
      return switch (character) {
        case 0x85 -> NEXT_LINE;
        case 0x2028 -> LINE;
        case 0x2029 -> PARAGRAPH;
        default -> null;
      };
    }
  }
}
