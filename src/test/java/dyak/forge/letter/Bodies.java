package dyak.forge.letter;

import dyak.forge.text.AssignmentLists;
import dyak.forge.text.Passage;
import dyak.forge.text.Preambles;
import dyak.forge.text.Requests;
import dyak.forge.text.Scene;
import dyak.forge.words.Dice;
import java.util.ArrayList;
import java.util.List;

/** The text of a letter between its salutation and its enclosures. */
final class Bodies {
  private Bodies() {}

  /** What the letter wants of its readers. */
  enum Purpose {
    INFORM,
    ASK,
    LIST,
    LISTS,
    LIST_AND_ASK,
    TABLE
  }

  static Purpose purpose(Dice dice) {
    return dice.oneOf(
        Purpose.INFORM,
        Purpose.ASK,
        Purpose.ASK,
        Purpose.ASK,
        Purpose.LIST,
        Purpose.LIST,
        Purpose.LIST,
        Purpose.LISTS,
        Purpose.LIST_AND_ASK,
        Purpose.TABLE,
        Purpose.TABLE);
  }

  static Passage of(Scene scene, Purpose purpose) {
    Dice dice = scene.dice();
    List<Passage> passages = new ArrayList<>();
    passages.add(Preambles.some(scene, dice.between(purpose == Purpose.INFORM ? 2 : 0, 3)));
    switch (purpose) {
      case INFORM -> {}
      case ASK -> {
        passages.add(Requests.of(scene.forAspect("request 1")));
        if (dice.chance(0.3)) {
          passages.add(Preambles.some(scene.forAspect("between"), 1));
          passages.add(Requests.of(scene.forAspect("request 2")));
        }
      }
      case LIST -> passages.add(AssignmentLists.ofLetter(scene.forAspect("list 1"), 1));
      case LISTS -> {
        passages.add(AssignmentLists.ofLetter(scene.forAspect("list 1"), 1));
        passages.add(AssignmentLists.ofLetter(scene.forAspect("list 2"), 2));
      }
      case LIST_AND_ASK -> {
        passages.add(AssignmentLists.ofLetter(scene.forAspect("list 1"), 1));
        passages.add(Requests.of(scene.forAspect("request 1")));
      }
      case TABLE ->
          passages.add(
              Passage.paragraph(
                  dice.oneOf(
                      "Направляем Вам для исполнения план мероприятий (приложение).",
                      "Направляем для исполнения решение совещания (приложение 1).",
                      "Направляем согласованный перечень поручений.")));
    }
    if (dice.chance(0.4)) {
      passages.add(Passage.paragraph(scene.line("closings")));
    }
    return Passage.all(passages);
  }
}
