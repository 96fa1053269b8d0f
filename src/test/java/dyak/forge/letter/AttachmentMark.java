package dyak.forge.letter;

import dyak.forge.sheet.Align;
import dyak.forge.sheet.Marker;
import dyak.forge.sheet.Part;
import dyak.forge.text.Phrases;
import dyak.forge.text.Scene;
import dyak.forge.words.Dice;
import dyak.record.Attachment;
import dyak.record.Medium;
import java.util.ArrayList;
import java.util.List;

/** «Приложение: на 3 л. в 1 экз.» (requisite 19) in its variants. */
public record AttachmentMark(List<Attachment> gold, List<Part> parts) {
  public AttachmentMark {
    gold = List.copyOf(gold);
    parts = List.copyOf(parts);
  }

  static AttachmentMark none() {
    return new AttachmentMark(List.of(), List.of());
  }

  static AttachmentMark of(Scene scene) {
    Dice dice = scene.dice();
    String label = dice.oneOf("Приложение: ", "Приложение: ", "ПРИЛОЖЕНИЕ: ");
    int sheets = dice.between(1, 40);
    int copies = dice.between(1, 3);
    String leaves = dice.oneOf(" л.", " л.", " л", " листах");
    String on = "на " + sheets + (sheets == 1 && leaves.equals(" листах") ? " листе" : leaves);
    String in = " в " + copies + " экз.";
    String title = scene.line("attachments");
    return switch (dice.between(0, 12)) {
      case 12 -> labelled(scene);
      case 0 -> one(label + on + in, new Attachment(null, sheets, copies, Medium.PAPER));
      case 1 ->
          one(
              label + Phrases.small(title) + " " + on + in,
              new Attachment(Phrases.small(title), sheets, copies, Medium.PAPER));
      case 2 -> one(label + on, new Attachment(null, sheets, null, Medium.PAPER));
      case 3 ->
          one(
              "Приложения в электронном виде.",
              new Attachment(null, null, null, Medium.ELECTRONIC));
      case 4 ->
          one(
              label + Phrases.small(title) + " в электронном виде.",
              new Attachment(Phrases.small(title), null, null, Medium.ELECTRONIC));
      case 5 -> one(label + "в " + copies + " экз.", new Attachment(null, null, copies, null));
      case 6 -> {
        String counted = "на " + sheets + "-х л." + in;
        yield one(label + counted, new Attachment(null, sheets, copies, Medium.PAPER));
      }
      case 7 -> {
        String first = on + in + ", только в первый адрес";
        yield one(label + first, new Attachment(null, sheets, copies, Medium.PAPER));
      }
      case 8 ->
          one(
              label + Phrases.small(title) + " (архив, 2,5 Мб)",
              new Attachment(Phrases.small(title), null, null, Medium.ELECTRONIC));
      case 9 ->
          one(label + "в электронном виде", new Attachment(null, null, null, Medium.ELECTRONIC));
      default -> list(scene);
    };
  }

  private static AttachmentMark one(String line, Attachment gold) {
    return new AttachmentMark(
        List.of(gold), List.of(Part.Prose.paragraph(Phrases.closed(line, "."))));
  }

  /** Each with a label of its own: {@code Приложение 1: смета, на 5 л. в 1экз.} */
  private static AttachmentMark labelled(Scene scene) {
    Dice dice = scene.dice();
    List<Attachment> gold = new ArrayList<>();
    List<Part> parts = new ArrayList<>();
    List<String> titles = dice.some(dice.between(2, 4), scene.words().list("attachments"));
    String copies = dice.oneOf(" л. в 1экз.", " л. в 1 экз.", " л.");
    for (int i = 0; i < titles.size(); i++) {
      int sheets = dice.between(1, 120);
      String label = "Приложение " + (i + 1) + ": ";
      parts.add(Part.Prose.paragraph(label + titles.get(i) + ", на " + sheets + copies));
      Integer printed = copies.contains("экз") ? 1 : null;
      gold.add(new Attachment(titles.get(i), sheets, printed, Medium.PAPER));
    }
    return new AttachmentMark(gold, parts);
  }

  /** A numbered list below its label, or beginning behind it. */
  private static AttachmentMark list(Scene scene) {
    Dice dice = scene.dice();
    List<Attachment> gold = new ArrayList<>();
    List<Part> parts = new ArrayList<>();
    boolean below = dice.chance(0.6);
    String label = dice.oneOf("Приложение:", "Приложения:");
    if (below) {
      parts.add(Part.Prose.paragraph(label));
    }
    List<String> titles = dice.some(dice.between(2, 4), scene.words().list("attachments"));
    for (int i = 0; i < titles.size(); i++) {
      int sheets = dice.between(1, 25);
      String text = titles.get(i) + " на " + sheets + " л. в 1 экз.";
      gold.add(new Attachment(titles.get(i), sheets, 1, Medium.PAPER));
      String marker = (i + 1) + ".";
      parts.add(
          i == 0 && !below
              ? Part.Prose.flush(label + " " + marker + " " + text, Align.LEFT)
              : Part.Prose.item(Marker.typed(marker), text));
    }
    return new AttachmentMark(gold, parts);
  }
}
