package dyak.forge.text;

import dyak.forge.words.DateForm;
import dyak.forge.words.Dice;
import dyak.forge.words.FullName;

/** What one typist does the same way all through a letter. */
public record Habits(FullName.Style names, DateForm dates, String numero, String dash) {

  public static Habits of(Dice dice) {
    return new Habits(
        dice.oneOf(
            FullName.Style.INITIALS_FIRST,
            FullName.Style.INITIALS_FIRST,
            FullName.Style.INITIALS_GLUED,
            FullName.Style.INITIALS_SPACED),
        dice.pick(DateForm.IN_TEXT),
        dice.chance(0.9) ? "№ " : dice.oneOf("№", "N "),
        dice.oneOf("–", "–", "-", "—"));
  }
}
