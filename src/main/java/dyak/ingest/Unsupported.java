package dyak.ingest;

import java.util.Map;

/** What to do with files that no reader takes. */
final class Unsupported {
  private static final String AS_PDF = "print it as PDF";

  /** By media type, or by its start. */
  private static final Map<String, String> ADVICE =
      Map.ofEntries(
          Map.entry(
              MediaTypes.SIGNATURE,
              "a signature apart from what it signs, which is a file of its own"),
          Map.entry("application/x-rar-compressed", "unpack it, or pack its files as ZIP or 7z"),
          Map.entry("application/postscript", AS_PDF),
          Map.entry("image/vnd.djvu", AS_PDF),
          Map.entry("application/vnd.ms-xpsdocument", AS_PDF),
          Map.entry("application/vnd.ms-excel.sheet.binary", "save it as XLSX"),
          Map.entry("application/vnd.ms-powerpoint", AS_PDF),
          Map.entry(MediaTypes.PPTX, AS_PDF),
          Map.entry("application/vnd.oasis.opendocument.presentation", AS_PDF),
          Map.entry("application/xml", "data for a program, no letter"));

  private Unsupported() {}

  static String advice(String mediaType) {
    return "No reader for "
        + mediaType
        + ": "
        + ADVICE.entrySet().stream()
            .filter(advice -> mediaType.startsWith(advice.getKey()))
            .map(Map.Entry::getValue)
            .findFirst()
            .orElse("save the letter as PDF, DOCX, ODT, RTF or TXT");
  }
}
