package dyak.ingest.docx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A DOCX that a test writes: the XML of its body, and of further parts. */
public final class Docx {
  private static final String ROOT =
      " xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'"
          + " xmlns:r='http://schemas.openxmlformats.org/officeDocument/2006/relationships'"
          + " xmlns:mc='http://schemas.openxmlformats.org/markup-compatibility/2006'"
          + " xmlns:wp='http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing'"
          + " xmlns:v='urn:schemas-microsoft-com:vml'";

  private final Map<String, String> parts = new LinkedHashMap<>();
  private final StringBuilder relations = new StringBuilder();

  private Docx() {}

  /** A document with such content in its body. */
  public static Docx body(String... content) {
    Docx docx = new Docx();
    docx.parts.put("[Content_Types].xml", "<Types/>");
    docx.parts.put(
        "word/document.xml",
        "<w:document%s><w:body>%s</w:body></w:document>".formatted(ROOT, String.join("", content)));
    return docx;
  }

  Docx part(String type, String id, String element, String content) {
    relations.append(
        "<Relationship Id='%s' Type='http://x/relationships/%s' Target='%s.xml'/>"
            .formatted(id, type, id));
    parts.put(
        "word/" + id + ".xml", "<w:%s%s>%s</w:%s>".formatted(element, ROOT, content, element));
    return this;
  }

  Docx styles(String content) {
    return part("styles", "styles", "styles", content);
  }

  Docx numbering(String content) {
    return part("numbering", "numbering", "numbering", content);
  }

  /** Replaces a part by other bytes. */
  public Docx raw(String part, String content) {
    parts.put(part, content);
    return this;
  }

  public byte[] bytes() {
    parts.put("word/_rels/document.xml.rels", "<Relationships>" + relations + "</Relationships>");
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, String> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  /** A paragraph of one run. */
  static String p(String text) {
    return p("", text);
  }

  static String p(String props, String text) {
    return "<w:p><w:pPr>%s</w:pPr>%s</w:p>".formatted(props, r(text));
  }

  static String r(String text) {
    return "<w:r><w:t xml:space='preserve'>%s</w:t></w:r>".formatted(text);
  }

  /** A table without rules, of rows made by {@link #tr}. */
  static String table(String... rows) {
    return "<w:tbl><w:tblPr/>%s</w:tbl>".formatted(String.join("", rows));
  }

  static String ruledTable(String... rows) {
    return "<w:tbl><w:tblPr><w:tblBorders>"
        + "<w:insideH w:val='single'/><w:insideV w:val='single'/></w:tblBorders></w:tblPr>"
        + String.join("", rows)
        + "</w:tbl>";
  }

  static String tr(String... cells) {
    return "<w:tr>%s</w:tr>".formatted(String.join("", cells));
  }

  static String tc(String... paragraphs) {
    return cell("", paragraphs);
  }

  static String cell(String props, String... paragraphs) {
    StringBuilder content = new StringBuilder();
    for (String paragraph : paragraphs) {
      content.append(paragraph.startsWith("<") ? paragraph : p(paragraph));
    }
    return "<w:tc><w:tcPr>%s</w:tcPr>%s</w:tc>".formatted(props, content);
  }
}
