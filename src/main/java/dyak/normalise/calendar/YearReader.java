package dyak.normalise.calendar;

import dyak.normalise.token.FirstWords;
import dyak.normalise.token.PhraseTable;
import dyak.normalise.token.Read;
import dyak.normalise.token.Token;
import dyak.normalise.token.Tokens;
import java.util.Optional;

/**
 * Years as printed: {@code 2020 г.}, {@code 2020года}, {@code 22 г.}, {@code т.г.}, {@code
 * 2020/21}.
 */
public final class YearReader {
  public static final PhraseTable<Boolean> YEAR =
      PhraseTable.of(
          "г.",
          "r.",
          "год",
          "года",
          "году",
          "годом",
          "- го года",
          "- й год",
          "- м году",
          "гг.",
          "г. г.");
  static final PhraseTable<Boolean> YEARS =
      PhraseTable.of("г. г.", "гг.", "годы", "годов", "годах", "годам", "годами");

  private static final PhraseTable<YearMark> FROM_LETTER =
      PhraseTable.<YearMark>meaning(
              new YearMark.FromLetter(0),
              "т. г.",
              "с. г.",
              "тек. г.",
              "тек. года",
              "текущ* г.",
              "текущ* год*",
              "текущ* календарн* год*",
              "текущ* финансов* год*",
              "этот год",
              "этого года",
              "этом году",
              "сего года",
              "нынешн* год*")
          .with(
              new YearMark.FromLetter(1),
              "следующ* год*",
              "следующ* календарн* год*",
              "следующ* финансов* год*",
              "очередн* год*",
              "очередн* финансов* год*",
              "будущ* год*",
              "предстоящ* год*");

  /** What a four-digit number counts when it is no year. */
  private static final PhraseTable<Boolean> COUNTED =
      PhraseTable.of("человек*", "чел.", "руб*", "тыс*", "шт*", "экз*", "ед.", "кг", "км", "м");

  /** The years of a span: {@code 2016-2017}. */
  record Span(int first, int last) {
    boolean isAcademic() {
      return last == first + 1;
    }
  }

  /** What such a period may begin with, numerals and months aside. */
  static final FirstWords FIRST_WORDS = FirstWords.of(FROM_LETTER);

  private YearReader() {}

  /** The year that follows a day or month; what is missing reads as such and takes no tokens. */
  static Read<YearMark> after(Tokens tokens, int at) {
    int printed = tokens.is(at, ",") && fourDigits(tokens, at + 1) > 0 ? at + 1 : at;
    return printed(tokens, printed)
        .or(() -> FROM_LETTER.read(tokens, at))
        .orElse(new Read<>(YearMark.MISSING, at));
  }

  /** {@code т.г.}, {@code следующего года}. */
  static Optional<Read<YearMark>> fromLetter(Tokens tokens, int at) {
    return FROM_LETTER.read(tokens, at);
  }

  /** A year in digits. */
  static Optional<Read<YearMark>> printed(Tokens tokens, int at) {
    int year = fourDigits(tokens, at);
    int end = YEAR.skip(tokens, at + 1);
    if (year > 0) {
      return Optional.of(new Read<>(new YearMark.Printed(year), end));
    }
    Token token = tokens.get(at);
    return token.number() >= 0 && token.form().length() == 2 && end > at + 1
        ? Optional.of(new Read<>(new YearMark.TwoDigits(token.number()), end))
        : Optional.empty();
  }

  /** A number that can be a year and counts nothing, else -1. */
  static int fourDigits(Tokens tokens, int at) {
    int number = tokens.get(at).number();
    boolean fits = number >= 1800 && number < 2200 && !COUNTED.begins(tokens, at + 1);
    return fits ? number : -1;
  }

  /** {@code 2016-2017}, {@code 2016/17}, {@code 2016, 2017 и 2018}. */
  static Optional<Read<Span>> span(Tokens tokens, int at) {
    int first = fourDigits(tokens, at);
    boolean range = tokens.is(at + 1, "-") || tokens.is(at + 1, "/");
    if (first < 0 || !range) {
      return first < 0 ? Optional.empty() : list(tokens, at);
    }
    int last = fourDigits(tokens, at + 2);
    if (last < 0 && tokens.form(at + 2).length() == 2) {
      last = first - first % 100 + tokens.get(at + 2).number();
    }
    return last > first && last - first < 100
        ? Optional.of(new Read<>(new Span(first, last), at + 3))
        : Optional.empty();
  }

  private static Optional<Read<Span>> list(Tokens tokens, int at) {
    int first = fourDigits(tokens, at);
    int last = first;
    int end = at + 1;
    while ((tokens.is(end, ",") || tokens.is(end, "и"))
        && fourDigits(tokens, end + 1) == last + 1) {
      last++;
      end += 2;
    }
    return last > first ? Optional.of(new Read<>(new Span(first, last), end)) : Optional.empty();
  }
}
