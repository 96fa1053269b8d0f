package dyak.forge.letter;

import dyak.forge.sheet.Align;
import dyak.forge.sheet.Look;
import dyak.forge.sheet.Marker;
import dyak.forge.sheet.Part;
import dyak.forge.sheet.Place;
import dyak.forge.text.AssignmentTables;
import dyak.forge.text.Passage;
import dyak.forge.text.Scene;
import dyak.forge.words.Dice;
import dyak.record.AssignmentList;
import java.util.ArrayList;
import java.util.List;

/** What follows a letter in the same file: a table of assignments, or texts that assign nothing. */
final class Enclosures {
  private Enclosures() {}

  /** A plan or a decision as a table, on pages of its own. */
  static Passage table(Scene scene, Numbers numbers) {
    List<Part> parts = opening(scene, numbers);
    parts.add(Part.Lines.centred(Look.BOLD, Headings.plan(scene)));
    parts.add(new Part.Gap(1));
    int most = scene.dice().chance(0.15) ? 30 : 9;
    return Passage.of(parts).then(AssignmentTables.of(scene, AssignmentList.Part.ENCLOSURE, most));
  }

  /** A regulation in articles: numbered, full of duties, and no assignment. */
  static Passage charter(Scene scene, Numbers numbers) {
    List<Part> parts = opening(scene, numbers);
    parts.add(
        Part.Lines.centred(
            Look.BOLD, List.of("ПОЛОЖЕНИЕ", "о комиссии по вопросам " + scene.line("goals"))));
    parts.add(new Part.Gap(1));
    int chapter = 0;
    int article = 0;
    for (String line : scene.words().list("charter")) {
      if (!line.endsWith(".")) {
        chapter++;
        article = 0;
        parts.add(
            new Part.Prose(
                line, Marker.typed(chapter + "."), Part.Indent.NONE, Align.CENTRE, Look.BOLD));
      } else {
        article++;
        parts.add(Part.Prose.item(Marker.typed(chapter + "." + article + "."), line));
      }
    }
    return Passage.of(parts);
  }

  /** The bank details of some other body, with its own identifiers. */
  static Passage details(Scene scene, Numbers numbers) {
    Dice dice = scene.dice();
    String region = scene.place().taxCode();
    String name = scene.words().organisations().body(dice, scene.place()).name();
    List<Part> parts = opening(scene, numbers);
    parts.add(Part.Lines.centred(Look.BOLD, List.of("Реквизиты получателя")));
    parts.add(new Part.Gap(1));
    parts.add(
        Part.Lines.left(
            List.of(
                "Получатель: УФК (" + name + ")",
                "ИНН " + Identifiers.inn(dice, region) + " КПП " + Identifiers.kpp(dice, region),
                "ОГРН " + Identifiers.ogrn(dice, region),
                "Казначейский счёт 0" + dice.digits(19),
                "БИК 01" + dice.digits(7))));
    return Passage.of(parts);
  }

  /** A new page, and whose enclosure this is, at its top right. */
  private static List<Part> opening(Scene scene, Numbers numbers) {
    Dice dice = scene.dice();
    List<Part> parts = new ArrayList<>();
    parts.add(new Part.PageBreak());
    String own =
        switch (scene.kind()) {
          case ORDER -> "приказу";
          case DIRECTIVE -> "распоряжению";
          case RESOLUTION -> "постановлению";
          default -> "письму";
        };
    List<String> lines = new ArrayList<>();
    lines.add(dice.oneOf("Приложение", "Приложение № 1"));
    if (numbers.number() != null && dice.chance(0.7)) {
      lines.add("к " + own + " от " + numbers.dateLine() + " " + numbers.numberLine());
    }
    parts.add(new Part.Lines(lines, Align.LEFT, Place.RIGHT_HALF, Look.PLAIN.scaled(0.9)));
    parts.add(new Part.Gap(1));
    return parts;
  }
}
