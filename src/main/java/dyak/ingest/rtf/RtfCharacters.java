package dyak.ingest.rtf;

/** Control words and symbols that print a character. */
final class RtfCharacters {
  private RtfCharacters() {}

  /** What a word prints; nothing when it is no character. */
  static String print(String word) {
    return switch (word) {
      case "tab" -> "\t";
      case "line", "lbr", "column" -> "\n";
      case "page" -> "\f";
      case "~" -> "\u00A0";
      case "_" -> "\u2011";
      case "-" -> "\u00AD";
      case "{", "}", "\\" -> word;
      case "bullet" -> "•";
      case "endash" -> "–";
      case "emdash" -> "—";
      case "lquote" -> "‘";
      case "rquote" -> "’";
      case "ldblquote" -> "“";
      case "rdblquote" -> "”";
      case "emspace", "enspace", "qmspace" -> " ";
      default -> "";
    };
  }
}
