package dyak.ingest.rtf;

import dyak.ingest.flow.Placement;

/** Control words that change letters or paragraphs. */
final class RtfProperties {
  private RtfProperties() {}

  /** Takes the word that the tokens stand on; false when it changes nothing that matters here. */
  static boolean set(RtfState state, RtfTokens tokens, RtfFonts fonts) {
    return setLetters(state, tokens, fonts) || setParagraph(state, tokens);
  }

  private static boolean setLetters(RtfState state, RtfTokens tokens, RtfFonts fonts) {
    switch (tokens.word()) {
      case "plain" -> state.resetLetters(fonts.defaultFont());
      case "f" -> state.font = tokens.number(0);
      case "uc" -> state.unicodeSkip = tokens.number(1);
      case "b" -> state.bold = tokens.isOn();
      case "caps" -> state.capitals = tokens.isOn();
      case "v", "deleted" -> state.hidden = tokens.isOn();
      default -> {
        return false;
      }
    }
    return true;
  }

  private static boolean setParagraph(RtfState state, RtfTokens tokens) {
    switch (tokens.word()) {
      case "pard" -> state.resetParagraph();
      case "intbl" -> state.inTable = true;
      case "itap" -> {
        state.level = Math.max(1, tokens.number(1));
        state.inTable = tokens.number(1) > 0;
      }
      case "qr" -> state.right = true;
      case "ql", "qj", "qc" -> state.right = false;
      case "li" -> state.indent = tokens.number(0);
      case "fi" -> state.firstLine = tokens.number(0);
      case "pagebb" -> state.pageBreakBefore = tokens.isOn();
      case "tx" -> state.addTabStop(tokens.number(0));
      case "tqc" -> state.centredStop = true;
      case "posx" -> state.frame = tokens.number(0);
      case "posxr" -> state.frame = Placement.RIGHT_HALF;
      default -> {
        return false;
      }
    }
    return true;
  }
}
