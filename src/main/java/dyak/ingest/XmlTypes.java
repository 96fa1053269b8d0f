package dyak.ingest;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Tells XML files by their root: documents that office programs write as one, and data. */
final class XmlTypes {
  static final String FLAT_ODT = "application/vnd.oasis.opendocument.text-flat-xml";
  static final String FLAT_ODS = "application/vnd.oasis.opendocument.spreadsheet-flat-xml";
  static final String WORD = "application/vnd.ms-wordml";
  static final String EXCEL = "application/vnd.ms-spreadsheetml";
  static final String PACKAGE = "application/vnd.ms-word.flat-opc";
  static final String XML = "application/xml";

  private static final Pattern DECLARED = Pattern.compile("\\A\\s{0,99}<\\?xml\\s");

  private static final Pattern COMMENT = Pattern.compile("<!--.{0,4096}?-->", Pattern.DOTALL);

  /** The root is the first mark that is neither an instruction nor a comment nor a type. */
  private static final Pattern ROOT =
      Pattern.compile("<(?:[\\w.-]{1,40}:)?([A-Za-z][\\w.-]{0,60})[\\s>/]");

  private static final Map<String, String> ROOTS =
      Map.of("wordDocument", WORD, "Workbook", EXCEL, "package", PACKAGE, "html", MediaTypes.HTML);

  private XmlTypes() {}

  /** The type of a file that starts so, or null when it is no XML. */
  static @Nullable String of(String start) {
    String head = start.replace("\0", "");
    if (!DECLARED.matcher(head).find()) {
      return null;
    }
    Matcher root = ROOT.matcher(COMMENT.matcher(head).replaceAll(""));
    String name = root.find() ? root.group(1) : "";
    if (name.equals("document") && head.contains("opendocument")) {
      return head.contains("opendocument.spreadsheet\"")
          ? FLAT_ODS
          : head.contains("opendocument.text\"") ? FLAT_ODT : XML;
    }
    return ROOTS.getOrDefault(name, XML);
  }
}
