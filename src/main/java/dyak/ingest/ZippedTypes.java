package dyak.ingest;

import dyak.ingest.xml.ZipParts;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Tells office packages from plain ZIP archives by the parts they hold, however they were packed.
 */
final class ZippedTypes {
  private static final String CONTENT_TYPES = "[Content_Types].xml";
  private static final String XLSB = "application/vnd.ms-excel.sheet.binary.macroenabled.12";
  private static final String XPS = "application/vnd.ms-xpsdocument";
  private static final String OTHER_OOXML = "application/x-tika-ooxml";
  private static final String PAGES = "application/vnd.apple.pages";
  private static final String MIMETYPE = "mimetype";
  private static final String MANIFEST = "META-INF/manifest.xml";
  private static final int MOST = 1 << 16;
  private static final Pattern TYPE = Pattern.compile("application/[\\w.+-]{1,100}");

  private ZippedTypes() {}

  static String of(byte[] bytes) {
    try {
      return of(ZipParts.of(bytes));
    } catch (IOException e) {
      return MediaTypes.ZIP;
    }
  }

  private static String of(ZipParts parts) throws IOException {
    if (parts.has(CONTENT_TYPES)) {
      return ofFolders(folder -> parts.names().stream().anyMatch(name -> name.startsWith(folder)));
    }
    if (parts.has(MIMETYPE)) {
      String type = text(parts, MIMETYPE).strip();
      return TYPE.matcher(type).matches() ? type : MediaTypes.ZIP;
    }
    if (parts.has("Index/Document.iwa")) {
      return PAGES;
    }
    // some programs that pack an unpacked letter anew leave out its type
    Set<String> names = parts.names();
    boolean text =
        names.contains("content.xml")
            && names.contains(MANIFEST)
            && text(parts, MANIFEST).contains('"' + MediaTypes.ODT + '"');
    return text ? MediaTypes.ODT : MediaTypes.ZIP;
  }

  private static String ofFolders(Predicate<String> holds) {
    if (holds.test("word/")) {
      return MediaTypes.DOCX;
    }
    if (holds.test("xl/")) {
      return holds.test("xl/workbook.bin") ? XLSB : MediaTypes.XLSX;
    }
    if (holds.test("ppt/")) {
      return MediaTypes.PPTX;
    }
    return holds.test("Documents/1/") ? XPS : OTHER_OOXML;
  }

  private static String text(ZipParts parts, String name) throws IOException {
    try (InputStream in = parts.open(name)) {
      return new String(in.readNBytes(MOST), StandardCharsets.UTF_8);
    }
  }
}
