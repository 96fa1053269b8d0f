package dyak.forge;

import dyak.forge.render.DocxRenderer;
import dyak.forge.render.PdfRenderer;
import dyak.forge.sheet.Sheet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Makes the PDF and DOCX files of {@code samples/} from the text of each letter: {@code mvn -q
 * test-compile exec:java@samples}.
 */
public final class SampleSheets {
  private SampleSheets() {}

  public static void main(String[] args) throws IOException {
    write(Path.of("samples"), Path.of("samples"));
  }

  /**
   * Reads the texts in {@code texts} and writes PDF and DOCX with the same stems to {@code out}.
   */
  static void write(Path texts, Path out) throws IOException {
    PdfRenderer pdf = new PdfRenderer();
    DocxRenderer docx = new DocxRenderer();
    for (Sample sample : Sample.all()) {
      Sheet sheet = sample.sheet(Files.readString(texts.resolve(sample.stem() + ".txt")));
      Files.write(
          out.resolve(sample.stem() + ".pdf"),
          pdf.render(sheet, sample.order(), sample.stem().hashCode()));
      Files.write(out.resolve(sample.stem() + ".docx"), docx.render(sheet, sample.lineEnds()));
    }
  }
}
