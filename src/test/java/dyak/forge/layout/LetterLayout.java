package dyak.forge.layout;

import dyak.forge.letter.Draft;
import dyak.forge.letter.Letterhead;
import dyak.forge.sheet.Align;
import dyak.forge.sheet.Look;
import dyak.forge.sheet.Part;
import dyak.forge.sheet.Place;
import dyak.forge.text.Phrases;
import dyak.forge.words.Dice;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** A letter on its blank. */
final class LetterLayout {
  private final Draft draft;
  private final Letterhead letterhead;
  private final Dice dice;
  private final List<Part> parts = new ArrayList<>();
  private boolean titleInCorner;

  LetterLayout(Draft draft, Dice dice) {
    this.draft = draft;
    this.letterhead = Objects.requireNonNull(draft.letterhead());
    this.dice = dice;
  }

  List<Part> parts() {
    String restriction = draft.restriction();
    if (restriction != null) {
      parts.add(
          new Part.Lines(
              List.of(restriction, "Экз. № 1"), Align.LEFT, Place.RIGHT_HALF, Look.PLAIN));
    }
    switch (draft.blank()) {
      case CORNER -> corner();
      case CORNER_BELOW -> cornerBelow();
      case LONGITUDINAL -> longitudinal(true);
      case BILINGUAL -> bilingual();
      default -> longitudinal(false);
    }
    title();
    String salutation = draft.salutation();
    if (salutation != null) {
      parts.add(new Part.Gap(1));
      parts.add(Part.Lines.centred(Look.PLAIN, List.of(salutation)));
    }
    parts.add(new Part.Gap(1));
    parts.addAll(draft.body().parts());
    parts.addAll(TailParts.of(draft, dice.forAspect("tail")));
    return parts;
  }

  private void corner() {
    List<Part> left = new ArrayList<>();
    if (dice.chance(0.6)) {
      left.add(new Part.Emblem(36));
    }
    left.addAll(HeadParts.letterhead(letterhead, Place.FULL));
    left.add(new Part.Gap(0.6));
    left.addAll(HeadParts.numbers(draft.numbers(), dice, Place.FULL));
    titleInCorner = draft.title() != null && dice.chance(0.35);
    if (titleInCorner) {
      left.add(new Part.Gap(1));
      left.add(title(Objects.requireNonNull(draft.title())));
    }
    List<Part> right = new ArrayList<>();
    right.add(new Part.Gap(dice.oneOf(0.0, 1.0, 3.0, 5.0)));
    right.addAll(HeadParts.addressees(draft.addressees(), Place.FULL));
    parts.add(new Part.Columns(left, right, dice.oneOf(0.5, 0.52, 0.48)));
  }

  private void cornerBelow() {
    parts.addAll(HeadParts.letterhead(letterhead, Place.LEFT_HALF));
    parts.add(new Part.Gap(0.6));
    parts.addAll(HeadParts.numbers(draft.numbers(), dice, Place.LEFT_HALF));
    parts.add(new Part.Gap(1));
    parts.addAll(HeadParts.addressees(draft.addressees(), Place.RIGHT_HALF));
  }

  private void longitudinal(boolean beside) {
    if (dice.chance(0.4)) {
      parts.add(new Part.Emblem(36));
    }
    parts.addAll(HeadParts.letterhead(letterhead, Place.FULL));
    if (dice.chance(0.6)) {
      parts.add(new Part.Ruling(dice.oneOf(0.7, 1.5)));
    }
    parts.add(new Part.Gap(1));
    numbersAndAddressees(beside);
  }

  private void bilingual() {
    Part russian = HeadParts.centred(letterhead.name(), Place.FULL, Look.BOLD.scaled(0.88));
    Part second =
        HeadParts.centred(letterhead.secondLanguage(), Place.FULL, Look.BOLD.scaled(0.88));
    parts.add(new Part.Columns(List.of(russian), List.of(second), 0.52));
    parts.add(new Part.Ruling(1.2));
    parts.add(HeadParts.centred(letterhead.contacts(), Place.FULL, Look.SMALL));
    parts.add(new Part.Gap(1));
    numbersAndAddressees(dice.chance(0.5));
  }

  private void numbersAndAddressees(boolean beside) {
    if (beside) {
      List<Part> left = HeadParts.numbers(draft.numbers(), dice, Place.FULL);
      List<Part> right = HeadParts.addressees(draft.addressees(), Place.FULL);
      parts.add(new Part.Columns(left, right, 0.53));
      return;
    }
    parts.addAll(HeadParts.numbers(draft.numbers(), dice, Place.FULL));
    parts.add(new Part.Gap(1));
    parts.addAll(HeadParts.addressees(draft.addressees(), Place.RIGHT_HALF));
  }

  private void title() {
    String title = draft.title();
    if (title != null && !titleInCorner) {
      parts.add(new Part.Gap(1));
      parts.add(new Part.Lines(Phrases.lines(title, 34), Align.LEFT, Place.LEFT_HALF, Look.PLAIN));
    }
  }

  /** The heading to the text below the number, in the smaller type of the blank. */
  private static Part title(String title) {
    return new Part.Lines(
        Phrases.lines(title, 34), Align.LEFT, Place.FULL, Look.PLAIN.scaled(0.85));
  }
}
