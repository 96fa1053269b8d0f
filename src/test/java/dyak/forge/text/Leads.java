package dyak.forge.text;

import dyak.forge.words.Dice;
import dyak.record.Assignment.Assignee;
import dyak.record.Reference;
import java.util.List;

/** The sentences that open a list of assignments. */
final class Leads {
  private Leads() {}

  /** A lead, what it cites, and whom it names. */
  record Lead(String text, List<Reference> references, List<Assignee> assignees) {}

  /** «В целях … необходимо:» or one that names who has to act: «… главам поселений необходимо:». */
  static Lead ofLetter(Scene scene) {
    Dice dice = scene.dice();
    Opening opening = opening(scene);
    if (dice.chance(0.15)) {
      String who = dice.pick(scene.words().groups()).dative();
      String verb = dice.oneOf(" необходимо:", " надлежит:", " следует:");
      String text = opening.text() + " " + who + verb;
      return new Lead(text, opening.references(), List.of(new Assignee(who, null)));
    }
    String verb =
        dice.oneOf(
            "необходимо:",
            "прошу:",
            "просим:",
            "просим Вас:",
            "прошу Вас обеспечить выполнение следующих мероприятий:",
            "предлагаем:",
            "рекомендуем:",
            "Вам необходимо:",
            "надлежит:");
    return new Lead(opening.text() + " " + verb, opening.references(), List.of());
  }

  /** «В соответствии с … приказываю:». */
  static Lead ofAct(Scene scene, String verb) {
    Opening opening = opening(scene);
    return new Lead(opening.text() + " " + verb, opening.references(), List.of());
  }

  private record Opening(String text, List<Reference> references) {}

  private static Opening opening(Scene scene) {
    Dice dice = scene.dice();
    String goal = "целях " + scene.line("goals");
    return switch (dice.between(0, 4)) {
      case 0 -> cited("В соответствии с ", Citations.of(scene, Citations.Case.INSTRUMENTAL), "");
      case 1 -> cited("Во исполнение ", Citations.of(scene, Citations.Case.GENITIVE), "");
      case 2 ->
          cited(
              "В соответствии с ", Citations.of(scene, Citations.Case.INSTRUMENTAL), ", в " + goal);
      case 3 -> cited("На основании ", Citations.of(scene, Citations.Case.GENITIVE), "");
      default -> new Opening("В " + goal, List.of());
    };
  }

  private static Opening cited(String before, Citation citation, String after) {
    return new Opening(before + citation.text() + after, List.of(citation.gold()));
  }
}
