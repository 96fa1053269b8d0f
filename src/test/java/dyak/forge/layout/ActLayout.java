package dyak.forge.layout;

import dyak.forge.letter.Draft;
import dyak.forge.letter.Headings;
import dyak.forge.letter.Numbers;
import dyak.forge.sheet.Align;
import dyak.forge.sheet.Look;
import dyak.forge.sheet.Part;
import dyak.forge.sheet.Place;
import dyak.forge.text.Phrases;
import dyak.forge.words.Dice;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** An order, a directive or a resolution. */
final class ActLayout {
  private final Draft draft;
  private final Dice dice;
  private final List<Part> parts = new ArrayList<>();

  ActLayout(Draft draft, Dice dice) {
    this.draft = draft;
    this.dice = dice;
  }

  List<Part> parts() {
    parts.addAll(HeadParts.letterhead(Objects.requireNonNull(draft.letterhead()), Place.FULL));
    parts.add(new Part.Gap(1));
    String word = Headings.kindWord(draft.kind());
    String shown = dice.chance(0.35) ? Phrases.spaced(word) : word;
    parts.add(Part.Lines.centred(Look.BOLD.scaled(1.1), List.of(shown)));
    parts.add(new Part.Gap(1));
    numbers();
    title();
    parts.add(new Part.Gap(1));
    parts.addAll(draft.body().parts());
    parts.addAll(TailParts.of(draft, dice.forAspect("tail")));
    return parts;
  }

  private void numbers() {
    Numbers numbers = draft.numbers();
    String number = Objects.requireNonNull(numbers.numberLine());
    String place = draft.place();
    if (dice.chance(0.5)) {
      Part left = Part.Lines.left(List.of(numbers.dateLine()));
      Part right = new Part.Lines(List.of(number), Align.RIGHT, Place.FULL, Look.PLAIN);
      parts.add(new Part.Columns(List.of(left), List.of(right), 0.5));
    } else if (dice.chance(0.5)) {
      parts.add(Part.Lines.centred(Look.PLAIN, List.of(numbers.oneLine(dice))));
    } else {
      parts.add(Part.Lines.left(List.of(numbers.oneLine(dice))));
    }
    if (place != null) {
      parts.add(new Part.Gap(0.5));
      parts.add(Part.Lines.centred(Look.PLAIN, List.of(place)));
    }
  }

  private void title() {
    String title = Objects.requireNonNull(draft.title());
    parts.add(new Part.Gap(1));
    if (dice.chance(0.5)) {
      parts.add(new Part.Lines(Phrases.lines(title, 36), Align.LEFT, Place.LEFT_HALF, Look.PLAIN));
    } else {
      parts.add(Part.Lines.centred(Look.BOLD, Phrases.lines(title, 52)));
    }
  }
}
