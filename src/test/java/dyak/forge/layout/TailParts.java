package dyak.forge.layout;

import dyak.forge.letter.Draft;
import dyak.forge.letter.SignatureBlock;
import dyak.forge.sheet.Align;
import dyak.forge.sheet.Look;
import dyak.forge.sheet.Part;
import dyak.forge.sheet.Place;
import dyak.forge.words.Dice;
import java.util.ArrayList;
import java.util.List;

/** What stands below the text: enclosures, signatures, marks, and what follows on new pages. */
final class TailParts {
  private TailParts() {}

  static List<Part> of(Draft draft, Dice dice) {
    List<Part> parts = new ArrayList<>();
    if (!draft.attachments().parts().isEmpty()) {
      parts.add(new Part.Gap(1));
      parts.addAll(draft.attachments().parts());
    }
    for (SignatureBlock signature : draft.signatures()) {
      parts.add(new Part.Gap(dice.between(1, 3)));
      signature(signature, dice, parts);
    }
    if (!draft.executors().lines().isEmpty()) {
      parts.add(new Part.Gap(dice.between(1, 4)));
      parts.add(new Part.Lines(draft.executors().lines(), Align.LEFT, Place.FULL, Look.SMALL));
    }
    if (!draft.incomingStamp().isEmpty()) {
      parts.add(new Part.Gap(1));
      parts.add(new Part.Lines(draft.incomingStamp(), Align.LEFT, Place.RIGHT_HALF, Look.SMALL));
    }
    parts.addAll(draft.enclosure().parts());
    return parts;
  }

  private static void signature(SignatureBlock signature, Dice dice, List<Part> parts) {
    List<String> position = new ArrayList<>();
    if (signature.respectfully()) {
      position.add("С уважением,");
    }
    position.addAll(signature.position());
    parts.add(new Part.SignOff(position, signature.name(), dice.chance(0.12)));
    if (signature.mark() != null) {
      parts.add(new Part.Gap(0.5));
      parts.add(
          new Part.Lines(
              signature.mark().lines(), Align.CENTRE, Place.LEFT_HALF, Look.SMALL.scaled(0.9)));
    }
  }
}
