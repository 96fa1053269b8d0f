package dyak.forge;

import dyak.forge.render.Encodings;
import java.util.Arrays;
import java.util.List;

/** The file formats of the forge. */
enum Format {
  TXT("txt"),
  HTML("html"),
  DOCX("docx"),
  PDF("pdf"),
  /** A PDF of pictures. */
  SCAN("pdf"),
  TIFF("tiff"),
  /** A message with a PDF or DOCX attached. */
  EML("eml"),
  /** An archive with a PDF or DOCX in it. */
  ZIP("zip");

  private final String extension;

  Format(String extension) {
    this.extension = extension;
  }

  /** The format of a file name. */
  static Format of(String name) {
    return Arrays.stream(values())
        .filter(
            format ->
                name.endsWith("-scan.pdf") ? format == SCAN : name.endsWith("." + format.extension))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no format of the forge: " + name));
  }

  /** {@code corner-1-000012.pdf}; a scan has a stem of its own, since a PDF may lie beside it. */
  String fileName(String stem) {
    return stem(stem) + "." + extension;
  }

  String stem(String stem) {
    return this == SCAN ? stem + "-scan" : stem;
  }

  /** Encodings that lose no sign of the letter come more often than those that do. */
  static List<Encodings> encodings() {
    return List.of(
        Encodings.UTF_8,
        Encodings.UTF_8,
        Encodings.WINDOWS_1251,
        Encodings.WINDOWS_1251,
        Encodings.UTF_16,
        Encodings.KOI8_R,
        Encodings.CP866);
  }
}
