package dyak.ingest.docx;

import dyak.ingest.xml.XmlCursor;

/** Enters elements that wrap content: alternatives and content controls. */
final class Wrapped {
  private Wrapped() {}

  /** Enters the first alternative, as newer versions draw it; the fallback for older repeats it. */
  static boolean alternative(XmlCursor xml) {
    return xml.nextChild(xml.depth());
  }

  /** Enters the content of a control, unless that is only the prompt to fill it in. */
  static boolean control(XmlCursor xml) {
    int depth = xml.depth();
    boolean prompt = false;
    while (xml.nextChild(depth)) {
      if (xml.name().equals("sdtPr")) {
        int props = xml.depth();
        while (xml.nextChild(props)) {
          prompt |= xml.name().equals("showingPlcHdr") && Properties.flag(xml);
        }
      } else if (xml.name().equals("sdtContent")) {
        return !prompt;
      }
    }
    return false;
  }
}
