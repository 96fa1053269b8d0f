package dyak.forge;

import dyak.forge.damage.Damage;
import dyak.forge.letter.Blank;
import dyak.forge.sheet.Sheet;
import dyak.forge.words.Dice;
import dyak.record.LetterRecord;

/** A letter of the forge: its file stem, its blank, the sheet it is printed on, and its record. */
record ForgedLetter(String stem, Blank blank, long seed, Sheet sheet, LetterRecord gold) {

  /** The same letter after {@code damage}; what it says is still what its record has. */
  ForgedLetter damaged(Damage damage) {
    Dice dice = new Dice(seed).forAspect("damage").forAspect(damage.name());
    return new ForgedLetter(stem, blank, seed, damage.apply(sheet, dice), gold);
  }
}
