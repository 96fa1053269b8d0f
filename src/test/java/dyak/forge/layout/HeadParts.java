package dyak.forge.layout;

import dyak.forge.letter.AddresseeBlock;
import dyak.forge.letter.Letterhead;
import dyak.forge.letter.Numbers;
import dyak.forge.sheet.Align;
import dyak.forge.sheet.Look;
import dyak.forge.sheet.Part;
import dyak.forge.sheet.Place;
import dyak.forge.words.Dice;
import java.util.ArrayList;
import java.util.List;

/** The parts of a document's head, wherever they stand. */
final class HeadParts {
  private HeadParts() {}

  /** Parents, name and contacts, centred in {@code place}. */
  static List<Part> letterhead(Letterhead letterhead, Place place) {
    List<Part> parts = new ArrayList<>();
    if (!letterhead.parents().isEmpty()) {
      parts.add(centred(letterhead.parents(), place, Look.PLAIN.scaled(0.85)));
    }
    parts.add(centred(letterhead.name(), place, Look.BOLD.scaled(0.88)));
    if (letterhead.post() != null) {
      parts.add(new Part.Gap(0.5));
      parts.add(centred(List.of(letterhead.post()), place, Look.BOLD.scaled(0.85)));
    }
    if (!letterhead.contacts().isEmpty()) {
      parts.add(new Part.Gap(0.4));
      parts.add(centred(letterhead.contacts(), place, Look.SMALL));
    }
    return parts;
  }

  static Part centred(List<String> lines, Place place, Look look) {
    return new Part.Lines(lines, Align.CENTRE, place, look);
  }

  /** Date, number and reply line; the reply line may stand above. */
  static List<Part> numbers(Numbers numbers, Dice dice, Place place) {
    List<String> own = new ArrayList<>();
    if (numbers.numberLine() == null) {
      own.add(numbers.dateLine());
    } else if (dice.chance(0.85)) {
      own.add(numbers.oneLine(dice));
    } else {
      own.add(numbers.dateLine());
      own.add(numbers.numberLine());
    }
    List<Part> parts = new ArrayList<>();
    parts.add(new Part.Lines(own, Align.LEFT, place, Look.PLAIN.scaled(0.92)));
    if (numbers.reply() != null) {
      Part reply =
          new Part.Lines(List.of(numbers.reply()), Align.LEFT, place, Look.PLAIN.scaled(0.92));
      parts.add(dice.chance(0.15) ? 0 : 1, reply);
    }
    return parts;
  }

  /** The addressees one below the other, an empty line between them. */
  static List<Part> addressees(List<AddresseeBlock> blocks, Place place) {
    List<Part> parts = new ArrayList<>();
    for (AddresseeBlock block : blocks) {
      if (!parts.isEmpty()) {
        parts.add(new Part.Gap(1));
      }
      parts.add(new Part.Lines(block.lines(), Align.LEFT, place, Look.PLAIN));
    }
    return parts;
  }
}
