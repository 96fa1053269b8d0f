package dyak.ingest;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.List;

/** PDFs whose objects refer to themselves, and one of more pages than anybody reads. */
final class WildPdfs {
  private static final String CATALOG = "<</Type/Catalog/Pages 2 0 R>>";
  private static final String TEXT = "BT /F 12 Tf 70 700 Td (Please check the plan by May) Tj ET";
  private static final String CONTENT =
      "<</Length " + TEXT.length() + ">>stream\n" + TEXT + "\nendstream";
  private static final String FONT = "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>";
  private static final String PAGE = "<</Type/Page/Parent 2 0 R/Contents 3 0 R>>";

  private WildPdfs() {}

  static List<WildFile> all() {
    return List.of(
        file(
            "own-parent.pdf", "extracted", CATALOG, pages(1, "/Parent 2 0 R"), CONTENT, FONT, PAGE),
        file("own-content.pdf", "failed corrupt", CATALOG, pages(1, ""), "[3 0 R]", FONT, PAGE),
        file(
            "own-font.pdf",
            "failed corrupt",
            CATALOG,
            pages(1, ""),
            CONTENT,
            "<</Type/Font/Subtype/Type0/DescendantFonts[4 0 R]/Encoding 4 0 R/ToUnicode 4 0 R>>",
            PAGE),
        file("own-pages.pdf", "failed corrupt", CATALOG, "2 0 R"),
        file(
            "10000-pages.pdf",
            "partial limit-exceeded",
            CATALOG,
            pages(10_000, ""),
            CONTENT,
            FONT,
            PAGE));
  }

  private static String pages(int count, String more) {
    return "<</Type/Pages/Count "
        + count
        + "/MediaBox[0 0 595 842]/Resources<</Font<</F 4 0 R>>>>/Kids["
        + "5 0 R ".repeat(count)
        + "]"
        + more
        + ">>";
  }

  private static WildFile file(String name, String outcome, String... objects) {
    StringBuilder pdf = new StringBuilder("%PDF-1.4\n");
    for (int i = 0; i < objects.length; i++) {
      pdf.append(i + 1).append(" 0 obj\n").append(objects[i]).append("\nendobj\n");
    }
    pdf.append("trailer\n<</Root 1 0 R/Size ").append(objects.length + 1).append(">>\n%%EOF\n");
    return new WildFile(name, pdf.toString().getBytes(ISO_8859_1), outcome);
  }
}
