package dyak.forge.text;

import dyak.forge.sheet.Align;
import dyak.forge.sheet.Look;
import dyak.forge.sheet.Marker;
import dyak.forge.sheet.Part;
import dyak.forge.words.Dice;
import dyak.forge.words.FullName;
import dyak.record.Assignment;
import dyak.record.AssignmentList;
import java.util.ArrayList;
import java.util.List;

/** What a meeting decided: the text of a decision, or of minutes with attendees and agenda. */
public final class Meetings {
  private Meetings() {}

  /** Items with labels, under a lead or straight below the heading. */
  public static Passage decision(Scene scene, int id) {
    Dice dice = scene.dice();
    String lead =
        dice.chance(0.6)
            ? dice.oneOf(
                "Заслушав и обсудив информацию, участники совещания решили:",
                "Рассмотрев представленные материалы, коллегия решила:",
                "РЕШИЛИ:")
            : null;
    return AssignmentLists.list(
        scene, style(scene, Numbering.ofAct(dice, id)), lead, dice.between(2, 14));
  }

  private static ListStyle style(Scene scene, Numbering numbering) {
    Dice dice = scene.dice();
    return new ListStyle(
        numbering,
        dice.oneOf(ListStyle.Owner.LABEL, ListStyle.Owner.LABEL, ListStyle.Owner.SUBJECT),
        Labels.of(dice),
        List.of(),
        null,
        0.4,
        dice.oneOf(0.0, 0.2));
  }

  /** Attendees and agenda, which assign nothing, then one list of decisions for each question. */
  public static Passage minutes(Scene scene) {
    Dice dice = scene.dice();
    List<String> questions = dice.some(dice.between(1, 3), scene.words().list("agenda"));
    Passage passage = attendees(scene).then(agenda(questions));
    for (int i = 0; i < questions.size(); i++) {
      passage = passage.then(question(scene.forAspect("question " + i), i + 1, questions.get(i)));
    }
    return passage;
  }

  private static Passage attendees(Scene scene) {
    Dice dice = scene.dice();
    List<Part> parts = new ArrayList<>();
    FullName chair = scene.words().names().any(dice);
    parts.add(
        Part.Prose.flush(
            "Председательствующий: " + chair.initials(FullName.Style.SURNAME_FIRST), Align.LEFT));
    parts.add(Part.Prose.flush("Присутствовали:", Align.LEFT));
    int count = dice.between(2, 6);
    boolean numbered = dice.chance(0.5);
    for (int i = 1; i <= count; i++) {
      FullName name = scene.words().names().any(dice);
      String text =
          name.initials(FullName.Style.SURNAME_FIRST)
              + " "
              + scene.habits().dash()
              + " "
              + dice.pick(scene.words().posts()).nominative();
      Part.Prose prose = Part.Prose.flush(text, Align.LEFT);
      parts.add(numbered ? prose.marked(Marker.typed(i + ".")) : prose);
    }
    parts.add(new Part.Gap(1));
    return Passage.of(parts);
  }

  private static Passage agenda(List<String> questions) {
    List<Part> parts = new ArrayList<>();
    parts.add(Part.Lines.centred(Look.BOLD, List.of("ПОВЕСТКА ДНЯ:")));
    for (int i = 0; i < questions.size(); i++) {
      parts.add(Part.Prose.item(Marker.typed((i + 1) + "."), questions.get(i) + "."));
    }
    parts.add(new Part.Gap(1));
    return Passage.of(parts);
  }

  private static Passage question(Scene scene, int number, String question) {
    Dice dice = scene.dice();
    FullName speaker = scene.words().names().any(dice);
    List<Part> parts = new ArrayList<>();
    parts.add(
        Part.Prose.paragraph(
            dice.oneOf("СЛУШАЛИ: ", "СЛУШАЛИ: ", number + ". СЛУШАЛИ: ")
                + speaker.initials(scene.habits().names())
                + " "
                + scene.habits().dash()
                + " "
                + Phrases.small(question)
                + "."));
    if (dice.chance(0.4)) {
      FullName other = scene.words().names().any(dice);
      parts.add(Part.Prose.paragraph("ВЫСТУПИЛИ: " + other.initials(scene.habits().names()) + "."));
    }
    Passage decided = decided(scene, number);
    return Passage.of(parts).then(decided);
  }

  private static Passage decided(Scene scene, int number) {
    Dice dice = scene.dice();
    Numbering numbering = Numbering.ofQuestion(number);
    String lead = dice.oneOf("РЕШИЛИ:", "РЕШИЛИ:", "ПОСТАНОВИЛИ:", "Решили:");
    ListStyle style = style(scene, numbering);
    Items items = new Items(scene, style);
    List<Part> parts = new ArrayList<>();
    parts.add(Part.Prose.paragraph(lead));
    List<Assignment> gold = new ArrayList<>();
    int count = dice.between(1, 5);
    for (int i = 1; i <= count; i++) {
      ItemDraft item = items.item(List.of(i), ".", true);
      parts.addAll(item.parts());
      gold.add(item.gold());
      if (dice.chance(0.1)) {
        parts.add(Part.Prose.paragraph("Голосование: единогласно."));
      }
    }
    AssignmentList list = new AssignmentList(lead, AssignmentList.Part.LETTER, gold);
    return new Passage(parts, List.of(list), List.of(), List.of());
  }
}
