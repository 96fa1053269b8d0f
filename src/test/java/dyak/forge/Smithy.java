package dyak.forge;

import dyak.forge.layout.Layouts;
import dyak.forge.letter.Blank;
import dyak.forge.letter.Draft;
import dyak.forge.letter.Drafts;
import dyak.forge.sheet.Sheet;
import dyak.forge.words.Dice;

/** Makes letters: the same seed and index give the same letter on every machine. */
final class Smithy {
  private final Drafts drafts = new Drafts();

  /** The {@code index}-th letter of {@code seed}, on the blank whose turn it is. */
  ForgedLetter letter(long seed, int index) {
    Blank[] blanks = Blank.values();
    return letter(seed, index, blanks[index % blanks.length]);
  }

  ForgedLetter letter(long seed, int index, Blank blank) {
    Dice dice = new Dice(seed).forIndex(index);
    Draft draft = drafts.of(dice, blank);
    Sheet sheet = Layouts.of(draft, dice.forAspect("layout"));
    String stem = "%s-%d-%06d".formatted(blank.label(), seed, index);
    return new ForgedLetter(stem, blank, dice.seed(), sheet, draft.gold(stem));
  }
}
