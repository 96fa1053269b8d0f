package dyak.ingest.rtf;

import java.util.Set;

/** Groups by the word that opens them: what their text is. */
final class RtfGroups {
  /** Headers and footers. */
  static final Set<String> RUNNING =
      words("header headerf headerl headerr footer footerf footerl footerr");

  /** The text of a box, in newer and older drawings. */
  static final Set<String> BOXES = words("shptxt dptxbxtext");

  /** Nothing of them is printed as text of the letter. */
  private static final Set<String> SILENT =
      words(
          "colortbl stylesheet info pict footnote nonshppict nonesttables shprslt sp xe tc rxe "
              + "fldinst template ftnsep ftnsepc aftnsep aftnsepc objdata datafield themedata "
              + "filetbl listtable listoverridetable revtbl rsidtbl bkmkstart bkmkend pntxta pntxtb");

  /** Starred groups that are entered; all others only newer programs need. */
  private static final Set<String> ENTERED =
      words("shpinst do nesttableprops ud shptxt dptxbxtext");

  private RtfGroups() {}

  static boolean isSilent(String word, boolean starred) {
    return SILENT.contains(word) || (starred && !ENTERED.contains(word));
  }

  private static Set<String> words(String words) {
    return Set.of(words.split(" ", -1));
  }
}
