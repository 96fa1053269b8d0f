package dyak.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.function.ToIntFunction;
import org.apache.tika.exception.TikaException;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.AutoDetectParser;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.sax.BodyContentHandler;
import org.xml.sax.SAXException;

/** Apache Tika, whatever the type: merely the text, of which the length is told. */
public final class TikaText implements ToIntFunction<byte[]> {
  private final AutoDetectParser parser = new AutoDetectParser();

  @Override
  public int applyAsInt(byte[] bytes) {
    BodyContentHandler text = new BodyContentHandler(-1);
    try (TikaInputStream in = TikaInputStream.get(bytes)) {
      parser.parse(in, text, new Metadata(), new ParseContext());
    } catch (IOException | SAXException | TikaException e) {
      throw new IllegalStateException(e);
    }
    return text.toString().length();
  }

  /** Arguments: a folder, and the endings of the files to read in it. */
  public static void main(String[] args) throws IOException {
    TikaText tika = new TikaText();
    for (int i = 1; i < args.length; i++) {
      Letters.in(Path.of(args[0]), args[i]).forEach(tika::applyAsInt);
    }
  }
}
