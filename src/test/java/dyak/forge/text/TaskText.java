package dyak.forge.text;

import dyak.forge.deadline.DeadlinePhrase;
import dyak.forge.deadline.Deadlines;
import dyak.forge.words.Dice;
import dyak.record.Deadline;
import org.jspecify.annotations.Nullable;

/**
 * What is to be done, without its closing mark, the deadline inside it, and the words without that
 * deadline.
 */
record TaskText(String text, String task, @Nullable Deadline deadline) {

  TaskText(String task, @Nullable Deadline deadline) {
    this(task, task, deadline);
  }

  /** An infinitive with what it governs, and no deadline. */
  static TaskText plain(Scene scene) {
    return new TaskText(task(scene), null);
  }

  /** The same with a deadline behind the verb, at the end, or in brackets. */
  static TaskText dated(Scene scene) {
    Dice dice = scene.dice();
    String task = task(scene);
    DeadlinePhrase phrase = Deadlines.inSentence(dice, scene.occasion());
    int verb = task.indexOf(' ');
    String text =
        switch (dice.between(0, 3)) {
          case 0 -> task.substring(0, verb) + " " + phrase.text() + task.substring(verb);
          case 1 -> task + " (" + phrase.text() + ")";
          default -> task + " " + phrase.text();
        };
    return new TaskText(text, task, phrase.gold());
  }

  /** The same with a period in brackets: {@code … (май - июнь 2020)}. */
  static TaskText bracketed(Scene scene) {
    DeadlinePhrase phrase = Deadlines.labelled(scene.dice(), scene.occasion());
    String task = task(scene);
    return new TaskText(task + " (" + phrase.text() + ")", task, phrase.gold());
  }

  private static String task(Scene scene) {
    Dice dice = scene.dice();
    int year = scene.date().getYear() + 1;
    String task =
        dice.pick(scene.words().tasks())
            .replace("{Y}", String.valueOf(year))
            .replace("{Z}", String.valueOf(year + 2));
    if (dice.chance(0.6)) {
      task += " " + scene.line("tails");
    }
    if (dice.chance(0.12)) {
      String more = dice.pick(scene.words().tasks());
      task += more.contains("{") ? "" : ", " + more;
    }
    return task;
  }
}
