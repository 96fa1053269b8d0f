package dyak.forge.deadline;

import dyak.forge.words.Dice;
import dyak.record.Deadline;
import dyak.record.Deadline.RelativeTo;
import dyak.record.Deadline.Unit;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code в течение 10 рабочих дней со дня получения}: so long after an event, or before one. */
final class RelativePhrases {
  private static final List<String> IN_WORDS =
      List.of("двух", "трёх", "четырёх", "пяти", "шести", "семи", "восьми", "девяти", "десяти");

  private RelativePhrases() {}

  static DeadlinePhrase write(Dice dice, Occasion occasion) {
    LocalDate letter = occasion.date();
    int count = dice.between(2, 10);
    String shown = dice.chance(0.3) ? IN_WORDS.get(count - 2) : String.valueOf(count);
    String document = "настоящего " + occasion.own();
    String signing = "подписание " + document;
    LocalDate working = Days.plusWorkingDays(letter, count);
    return switch (dice.between(0, 8)) {
      case 0 ->
          phrase(
              "в течение " + shown + " рабочих дней со дня получения " + document,
              "получение " + document,
              count,
              Unit.WORKING_DAY,
              null);
      case 1 ->
          phrase(
              "в течение " + shown + " дней с момента получения",
              "получение",
              count,
              Unit.DAY,
              null);
      case 2 -> phrase("в трёхдневный срок", null, 3, Unit.DAY, null);
      case 3 ->
          phrase(
              "в 10-дневный срок со дня подписания " + document,
              signing,
              10,
              Unit.DAY,
              letter.plusDays(10));
      case 4 ->
          phrase(
              "в течение " + shown + " рабочих дней со дня подписания " + document,
              signing,
              count,
              Unit.WORKING_DAY,
              working);
      case 5 ->
          phrase(
              "в месячный срок со дня подписания " + document,
              signing,
              1,
              Unit.MONTH,
              letter.plusMonths(1));
      case 6 ->
          phrase(
              "за " + shown + " дней до начала мероприятия",
              "начало мероприятия",
              -count,
              Unit.DAY,
              null);
      case 7 -> phrase("в двухнедельный срок", null, 2, Unit.WEEK, null);
      default ->
          phrase(
              "не позднее " + shown + " дней со дня завершения работ",
              "завершение работ",
              count,
              Unit.DAY,
              null);
    };
  }

  private static DeadlinePhrase phrase(
      String text, @Nullable String event, int amount, Unit unit, @Nullable LocalDate due) {
    return DeadlinePhrase.sentence(
        new Deadline.Relative(text, new RelativeTo(event, amount, unit), null, due, List.of()));
  }
}
