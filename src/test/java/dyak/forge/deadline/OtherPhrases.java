package dyak.forge.deadline;

import dyak.forge.words.DateForm;
import dyak.forge.words.Dice;
import dyak.record.Deadline;
import java.time.LocalDate;
import java.util.List;

/** A single day, open ends, what a letter leaves open, and two deadlines in one phrase. */
final class OtherPhrases {
  private OtherPhrases() {}

  static DeadlinePhrase on(Dice dice, Occasion occasion) {
    LocalDate letter = occasion.date();
    DateForm form = occasion.form();
    LocalDate day = Days.ahead(dice, letter);
    if (dice.chance(0.2)) {
      return DeadlinePhrase.label(
          new Deadline.On(DateForm.WORDS_NO_YEAR.print(day), day, Days.YEAR_ASSUMED));
    }
    String time = dice.chance(0.2) ? " в " + dice.between(9, 17) + ".00" : "";
    return DeadlinePhrase.label(new Deadline.On(form.print(day) + time, day, List.of()));
  }

  static DeadlinePhrase ongoing(Dice dice, Occasion occasion) {
    LocalDate letter = occasion.date();
    DateForm form = occasion.form();
    LocalDate start = Days.ahead(dice, letter);
    return switch (dice.between(0, 5)) {
      case 0 -> now("незамедлительно", letter);
      case 1 -> now("немедленно", letter);
      case 2 -> open("на постоянной основе");
      case 3 -> open("систематически");
      case 4 ->
          DeadlinePhrase.sentence(
              new Deadline.Ongoing("с " + form.print(start), start, null, List.of()));
      default -> open("постоянно");
    };
  }

  private static DeadlinePhrase now(String text, LocalDate letter) {
    return DeadlinePhrase.sentence(new Deadline.Ongoing(text, null, letter, List.of()));
  }

  private static DeadlinePhrase open(String text) {
    return DeadlinePhrase.sentence(new Deadline.Ongoing(text, null, null, List.of()));
  }

  static DeadlinePhrase unresolved(Dice dice, Occasion occasion) {
    return DeadlinePhrase.label(
        new Deadline.Unresolved(
            dice.oneOf(
                "согласно графику",
                "согласно графика",
                "по отдельному плану",
                "в установленные сроки",
                "по согласованию",
                "в соответствии с графиком")));
  }

  static DeadlinePhrase twofold(Dice dice, Occasion occasion) {
    LocalDate letter = occasion.date();
    DateForm form = occasion.form();
    LocalDate first = Days.ahead(dice, letter);
    if (dice.chance(0.5)) {
      LocalDate second = first.plusDays(dice.between(20, 90));
      String text = "до " + form.print(first) + ", до " + form.print(second);
      return DeadlinePhrase.label(new Deadline.By(text, second, List.of()));
    }
    int year = first.getYear();
    LocalDate start = LocalDate.of(year + 1, 1, 1);
    String text = "до " + form.print(first) + " и в течение " + (year + 1) + " года";
    return DeadlinePhrase.label(
        new Deadline.During(text, start, LocalDate.of(year + 1, 12, 31), List.of()));
  }
}
