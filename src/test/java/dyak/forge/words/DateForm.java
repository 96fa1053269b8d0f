package dyak.forge.words;

import java.time.LocalDate;
import java.util.List;

/** How a date is printed; {@code 6 июля 2020 года} and its sisters. */
public enum DateForm {
  DIGITS("%1$02d.%2$02d.%3$d"),
  DIGITS_G("%1$02d.%2$02d.%3$d г."),
  DIGITS_GLUED("%1$02d.%2$02d.%3$dг."),
  DIGITS_YEAR("%1$02d.%2$02d.%3$d года"),
  SHORT("%1$02d.%2$02d.%4$02d"),
  WORDS_YEAR("%1$d %5$s %3$d года"),
  WORDS_G("%1$d %5$s %3$d г."),
  WORDS_ZERO("%1$02d %5$s %3$d г."),
  WORDS_BARE("%1$d %5$s %3$d"),
  QUOTED("«%1$02d» %5$s %3$d г."),
  QUOTED_YEAR("«%1$02d» %5$s %3$d года"),
  WORDS_NO_YEAR("%1$d %5$s"),
  DIGITS_NO_YEAR("%1$02d.%2$02d.");

  public static final List<DateForm> IN_TEXT =
      List.of(
          DIGITS,
          DIGITS,
          DIGITS_G,
          DIGITS_GLUED,
          DIGITS_YEAR,
          WORDS_YEAR,
          WORDS_YEAR,
          WORDS_G,
          WORDS_BARE);

  private static final List<String> MONTHS_GENITIVE =
      List.of(
          "января",
          "февраля",
          "марта",
          "апреля",
          "мая",
          "июня",
          "июля",
          "августа",
          "сентября",
          "октября",
          "ноября",
          "декабря");
  private static final List<String> MONTHS =
      List.of(
          "январь",
          "февраль",
          "март",
          "апрель",
          "май",
          "июнь",
          "июль",
          "август",
          "сентябрь",
          "октябрь",
          "ноябрь",
          "декабрь");
  private static final List<String> MONTHS_LOCATIVE =
      List.of(
          "январе",
          "феврале",
          "марте",
          "апреле",
          "мае",
          "июне",
          "июле",
          "августе",
          "сентябре",
          "октябре",
          "ноябре",
          "декабре");

  private final String pattern;

  DateForm(String pattern) {
    this.pattern = pattern;
  }

  public String print(LocalDate date) {
    return pattern.formatted(
        date.getDayOfMonth(),
        date.getMonthValue(),
        date.getYear(),
        date.getYear() % 100,
        MONTHS_GENITIVE.get(date.getMonthValue() - 1));
  }

  /** {@code июля}. */
  public static String monthGenitive(int month) {
    return MONTHS_GENITIVE.get(month - 1);
  }

  /** {@code июль}. */
  public static String month(int month) {
    return MONTHS.get(month - 1);
  }

  /** {@code июле}, as after «в». */
  public static String monthLocative(int month) {
    return MONTHS_LOCATIVE.get(month - 1);
  }
}
