package dyak.forge.layout;

import dyak.forge.letter.Draft;
import dyak.forge.sheet.Face;
import dyak.forge.sheet.Part;
import dyak.forge.sheet.Setting;
import dyak.forge.sheet.Sheet;
import dyak.forge.words.Dice;
import java.util.List;

/** Lays a document out as its blank and the dice ask. */
public final class Layouts {
  private Layouts() {}

  /** The sheet of {@code draft}. */
  public static Sheet of(Draft draft, Dice dice) {
    List<Part> parts =
        switch (draft.blank()) {
          case ACT -> new ActLayout(draft, dice.forAspect("parts")).parts();
          case MEETING -> new MeetingLayout(draft, dice.forAspect("parts")).parts();
          default -> new LetterLayout(draft, dice.forAspect("parts")).parts();
        };
    boolean hanging = dice.forAspect("items").chance(0.25);
    List<Part> set = hanging ? parts.stream().map(Layouts::hanging).toList() : parts;
    return new Sheet(setting(dice.forAspect("setting")), set);
  }

  /** Items with their markers in the margin of their text, instead of running lines. */
  private static Part hanging(Part part) {
    return part instanceof Part.Prose prose
            && prose.marker() != null
            && prose.indent() == Part.Indent.FIRST_LINE
        ? prose.with(Part.Indent.HANGING)
        : part;
  }

  private static Setting setting(Dice dice) {
    Setting.PageNumbers numbers =
        dice.oneOf(
            Setting.PageNumbers.TOP_CENTRE,
            Setting.PageNumbers.TOP_CENTRE,
            Setting.PageNumbers.BOTTOM_RIGHT,
            Setting.PageNumbers.NONE);
    return Setting.letter()
        .withTypeSize(dice.oneOf(12.0, 13.0, 13.0, 14.0))
        .withLeading(dice.oneOf(1.05, 1.15, 1.15, 1.5))
        .withPageNumbers(numbers)
        .withFace(dice.chance(0.7) ? Face.SERIF : Face.SANS);
  }
}
