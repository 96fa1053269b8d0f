package dyak.forge.damage;

import dyak.forge.sheet.Part;
import dyak.forge.sheet.Sheet;
import dyak.forge.sheet.SheetText;
import dyak.forge.words.Dice;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A kind of damage; each does the same to the same sheet for the same dice. */
public enum Damage {
  /** None: the letter as it left the typist. */
  NONE,
  /** Words broken at line ends. */
  HYPHENATION,
  /** No-break and thin spaces in dates, numbers and names. */
  NO_BREAK_SPACES,
  /** Pages that end in the middle of a sentence. */
  PAGE_BREAKS,
  /** 0 for О, 3 for З, l for 1, Latin letters that look like Cyrillic ones. */
  OCR_CONFUSIONS,
  /** Two spaces for one. */
  DOUBLED_SPACES,
  /** Nothing between blocks. */
  LOST_BLANK_LINES,
  /** Straight and English quotes, closing ones lost. */
  BROKEN_QUOTES,
  /** A running head on every page. */
  MARGIN_NOISE;

  /** As options and reports have it: {@code lost-blank-lines}. */
  public String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The sheet after the damage. */
  public Sheet apply(Sheet sheet, Dice dice) {
    return switch (this) {
      case NONE -> sheet;
      case HYPHENATION -> new Sheet(sheet.setting().withHyphens(true), sheet.parts());
      case NO_BREAK_SPACES -> SheetText.map(sheet, text -> Characters.noBreak(text, dice));
      case PAGE_BREAKS -> new Sheet(sheet.setting(), broken(sheet.parts(), dice));
      case OCR_CONFUSIONS -> SheetText.map(sheet, text -> Characters.confused(text, dice));
      case DOUBLED_SPACES -> SheetText.map(sheet, text -> Characters.doubled(text, dice));
      case LOST_BLANK_LINES -> new Sheet(sheet.setting().withoutEmptyLines(), sheet.parts());
      case BROKEN_QUOTES -> SheetText.map(sheet, text -> Characters.brokenQuotes(text, dice));
      case MARGIN_NOISE -> noisy(sheet, dice);
    };
  }

  private static Sheet noisy(Sheet sheet, Dice dice) {
    String head =
        dice.oneOf(
            "Документ зарегистрирован № "
                + dice.digits(5)
                + " от 15.01.2020 ("
                + dice.digits(3)
                + ")",
            "C:\\Documents\\Канцелярия\\исходящие\\" + dice.digits(4) + ".doc",
            "Страница создана в СЭД «Дело»");
    return new Sheet(sheet.setting().withRunningHead(head), sheet.parts());
  }

  private static List<Part> broken(List<Part> parts, Dice dice) {
    List<Part> broken = new ArrayList<>();
    for (Part part : parts) {
      if (part instanceof Part.Prose prose && prose.text().length() > 90 && dice.chance(0.2)) {
        int cut = prose.text().indexOf(' ', prose.text().length() / 2);
        if (cut > 0 && goesOn(prose.text(), cut)) {
          broken.add(part(prose, prose.text().substring(0, cut)));
          broken.add(new Part.PageBreak());
          broken.add(Part.Prose.flush(prose.text().substring(cut + 1), prose.align()));
          continue;
        }
      }
      broken.add(part);
    }
    return broken;
  }

  /** In the middle of a sentence: a letter before the break, a small one behind it. */
  private static boolean goesOn(String text, int cut) {
    return Character.isLetter(text.charAt(cut - 1))
        && Character.isLowerCase(text.charAt(cut + 1))
        && text.charAt(cut + 2) != ')';
  }

  private static Part part(Part.Prose prose, String text) {
    return new Part.Prose(text, prose.marker(), prose.indent(), prose.align(), prose.look());
  }
}
