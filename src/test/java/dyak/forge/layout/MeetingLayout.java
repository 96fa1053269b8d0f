package dyak.forge.layout;

import dyak.forge.letter.ApprovalStamp;
import dyak.forge.letter.Draft;
import dyak.forge.letter.Headings;
import dyak.forge.letter.Letterhead;
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

/** A decision, minutes or a list of assignments, with the stamp that approves it. */
final class MeetingLayout {
  private final Draft draft;
  private final Dice dice;
  private final List<Part> parts = new ArrayList<>();

  MeetingLayout(Draft draft, Dice dice) {
    this.draft = draft;
    this.dice = dice;
  }

  List<Part> parts() {
    ApprovalStamp approval = draft.approval();
    if (approval != null) {
      parts.add(
          new Part.Lines(
              approval.lines(),
              dice.oneOf(Align.LEFT, Align.LEFT, Align.CENTRE),
              Place.RIGHT_HALF,
              Look.PLAIN));
      parts.add(new Part.Gap(1));
    }
    Letterhead letterhead = draft.letterhead();
    if (letterhead != null) {
      parts.addAll(HeadParts.letterhead(letterhead, Place.FULL));
      parts.add(new Part.Gap(1));
    }
    heading();
    parts.add(new Part.Gap(1));
    parts.addAll(draft.body().parts());
    parts.addAll(TailParts.of(draft, dice.forAspect("tail")));
    return parts;
  }

  private void heading() {
    Numbers numbers = draft.numbers();
    String word = Headings.kindWord(draft.kind());
    boolean numberBehindWord = numbers.numberLine() != null && dice.chance(0.5);
    String spaced = dice.chance(0.15) ? Phrases.spaced(word) : word;
    String first = numberBehindWord ? spaced + " " + numbers.numberLine() : spaced;
    parts.add(Part.Lines.centred(Look.BOLD, List.of(first)));
    parts.add(
        Part.Lines.centred(Look.BOLD, Phrases.lines(Objects.requireNonNull(draft.title()), 56)));
    parts.add(new Part.Gap(1));
    String place = draft.place();
    String dated =
        numberBehindWord || numbers.numberLine() == null
            ? numbers.dateLine()
            : numbers.oneLine(dice);
    if (place != null && dice.chance(0.5)) {
      Part left = Part.Lines.left(List.of(place));
      Part right = new Part.Lines(List.of(dated), Align.RIGHT, Place.FULL, Look.PLAIN);
      parts.add(new Part.Columns(List.of(left), List.of(right), 0.5));
      return;
    }
    parts.add(Part.Lines.left(List.of(dated)));
    if (place != null) {
      parts.add(Part.Lines.left(List.of(place)));
    }
  }
}
