package dyak.forge.deadline;

import dyak.forge.words.DateForm;
import dyak.forge.words.Dice;
import dyak.record.Deadline;
import java.time.LocalDate;
import java.util.List;

/**
 * {@code до 1 ноября 2016 года}: a last day, with its year, without one, or as an end of a period.
 */
final class ByPhrases {
  private ByPhrases() {}

  static DeadlinePhrase dated(Dice dice, Occasion occasion) {
    LocalDate letter = occasion.date();
    DateForm form = occasion.form();
    LocalDate due = Days.ahead(dice, letter);
    String day = form.print(due);
    String text =
        switch (dice.between(0, 9)) {
          case 0 -> "не позднее " + day;
          case 1 -> "в срок до " + day;
          case 2 -> "к " + day;
          case 3 -> "до " + dice.between(9, 17) + ".00 " + day;
          case 4 -> "в срок не позднее " + day;
          default -> "до " + day;
        };
    return DeadlinePhrase.sentence(new Deadline.By(text, due, List.of()));
  }

  static DeadlinePhrase undated(Dice dice, Occasion occasion) {
    LocalDate letter = occasion.date();
    LocalDate due = Days.ahead(dice, letter);
    boolean words = dice.chance(0.7);
    String day = (words ? DateForm.WORDS_NO_YEAR : DateForm.DIGITS_NO_YEAR).print(due);
    boolean sameYear = due.getYear() == letter.getYear();
    String text =
        switch (dice.between(0, 5)) {
          case 0 -> "не позднее " + day;
          case 1 -> "к " + day;
          case 2 -> sameYear && words ? "до " + day + " текущего года" : "до " + day;
          case 3 -> sameYear && words ? "до " + day + " т.г." : "до " + day;
          case 4 -> !sameYear && words ? "до " + day + " следующего года" : "до " + day;
          default -> "до " + day;
        };
    boolean pointed = text.endsWith("года") || text.endsWith("т.г.");
    return DeadlinePhrase.sentence(
        new Deadline.By(text, due, pointed ? List.of() : Days.YEAR_ASSUMED));
  }

  static DeadlinePhrase end(Dice dice, Occasion occasion) {
    LocalDate letter = occasion.date();
    int year = letter.getYear() + dice.between(0, 1);
    LocalDate lastOfYear = LocalDate.of(year, 12, 31);
    Deadline gold =
        switch (dice.between(0, 6)) {
          case 0 -> new Deadline.By("до конца " + year + " года", lastOfYear, List.of());
          case 1 ->
              new Deadline.By(
                  "до конца учебного года", Days.lastOfSchoolYear(letter), Days.YEAR_ASSUMED);
          case 2 ->
              new Deadline.By(
                  "до конца квартала", Days.lastOfQuarter(letter), List.of("year", "month"));
          case 3 ->
              new Deadline.By("до конца текущего месяца", Days.lastOfMonth(letter), List.of());
          case 4 -> new Deadline.By("до окончания " + year + " года", lastOfYear, List.of());
          case 5 -> new Deadline.By("до конца года", Days.lastOfYear(letter), Days.YEAR_ASSUMED);
          default -> new Deadline.By("до конца текущего года", Days.lastOfYear(letter), List.of());
        };
    return DeadlinePhrase.sentence(gold);
  }
}
