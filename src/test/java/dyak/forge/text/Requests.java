package dyak.forge.text;

import dyak.forge.words.Dice;
import dyak.record.Assignment;
import dyak.record.Assignment.Act;
import dyak.record.Assignment.Assignee;
import dyak.record.Assignment.AssigneesFrom;
import dyak.record.AssignmentList;
import java.util.List;

/** Requests in running text: «Просим направить информацию до 18.11.2022.» */
public final class Requests {
  private Requests() {}

  /** A paragraph that asks for one thing; the record's text begins at its infinitive. */
  public static Passage of(Scene scene) {
    Dice dice = scene.dice();
    TaskText task = dice.chance(0.65) ? TaskText.dated(scene) : TaskText.plain(scene);
    String before = dice.chance(0.3) ? scene.line("closings") + " " : "";
    String opening =
        dice.oneOf(
            "Просим ",
            "Прошу ",
            "Просим Вас ",
            "Прошу Вас ",
            "В связи с изложенным просим ",
            "С учётом изложенного прошу ",
            "На основании вышеизложенного предлагаем ",
            "В целях " + scene.line("goals") + " рекомендуем ",
            "Вам необходимо ",
            "Убедительно просим Вас ");
    String text = Phrases.closed(task.text(), ".");
    List<Assignee> assignees =
        scene.addressees().stream().map(a -> new Assignee(a.text(), null)).toList();
    Assignment gold =
        new Assignment(
            null,
            text,
            Act.TASK,
            assignees,
            assignees.isEmpty() ? null : AssigneesFrom.ADDRESSEES,
            task.deadline(),
            List.of());
    Passage passage = Passage.paragraph(before + opening + text);
    AssignmentList list = new AssignmentList(null, AssignmentList.Part.LETTER, List.of(gold));
    return new Passage(passage.parts(), List.of(list), List.of(), List.of());
  }
}
