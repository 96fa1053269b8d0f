package dyak.ingest.picture;

import dyak.ingest.flow.TextBudget;
import dyak.ingest.xml.Relations;
import dyak.ingest.xml.XmlCursor;
import dyak.ingest.xml.ZipParts;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The pictures that the body of a DOCX or an ODT shows. */
public final class ZippedPictures {
  private ZippedPictures() {}

  /**
   * The pictures of a DOCX: {@code <a:blip r:embed="rId4"/>}, {@code <v:imagedata r:id="rId4"/>}.
   */
  public static List<byte[]> ofDocx(byte[] document) throws IOException {
    ZipParts parts = ZipParts.of(document);
    String body = Relations.mainPart(parts, "word/document.xml", TextBudget.boundless());
    Map<String, String> relations = Relations.of(parts, body, TextBudget.boundless());
    return shown(
        parts,
        body,
        xml -> {
          String id =
              xml.name().equals("imagedata")
                  ? xml.attributeOf("relationships", "id")
                  : xml.attribute("embed");
          return id == null ? null : relations.get(id);
        });
  }

  /** The pictures of an ODT: {@code <draw:image xlink:href="Pictures/1.jpg"/>}. */
  public static List<byte[]> ofOdt(byte[] document) throws IOException {
    return shown(
        ZipParts.of(document),
        "content.xml",
        xml -> xml.name().equals("image") ? xml.attribute("href") : null);
  }

  private static List<byte[]> shown(
      ZipParts parts, String body, Function<XmlCursor, @Nullable String> picture)
      throws IOException {
    Set<String> names = new LinkedHashSet<>();
    try (XmlCursor xml = parts.xml(body, TextBudget.boundless())) {
      walk(xml, picture, names);
    }
    List<byte[]> pictures = new ArrayList<>();
    for (String name : names) {
      if (parts.has(name)) {
        try (InputStream in = parts.open(name)) {
          pictures.add(in.readAllBytes());
        }
      }
    }
    return pictures;
  }

  private static void walk(
      XmlCursor xml, Function<XmlCursor, @Nullable String> picture, Set<String> names)
      throws IOException {
    int element = xml.depth();
    while (xml.nextChild(element)) {
      String name = picture.apply(xml);
      if (name != null) {
        names.add(name);
      }
      walk(xml, picture, names);
    }
  }
}
