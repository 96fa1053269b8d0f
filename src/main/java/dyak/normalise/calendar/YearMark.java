package dyak.normalise.calendar;

import java.time.LocalDate;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** How a year is printed, or that it is not. */
sealed interface YearMark {
  YearMark MISSING = new Missing();

  /** The year, where the letter's date is needed for it empty without one. */
  OptionalInt year(@Nullable LocalDate letterDate);

  /** {@code 2020}. */
  record Printed(int number) implements YearMark {
    @Override
    public OptionalInt year(@Nullable LocalDate letterDate) {
      return OptionalInt.of(number);
    }
  }

  /** {@code 22}: of the century that brings it nearest to the letter's date. */
  record TwoDigits(int number) implements YearMark {
    private static final int WITHOUT_LETTER = 2020;

    @Override
    public OptionalInt year(@Nullable LocalDate letterDate) {
      int near = letterDate == null ? WITHOUT_LETTER : letterDate.getYear();
      int year = near - Math.floorMod(near, 100) + number;
      if (year - near > 50) {
        return OptionalInt.of(year - 100);
      }
      return OptionalInt.of(near - year > 50 ? year + 100 : year);
    }
  }

  /** {@code т.г.}, {@code следующего года}: so many years after that of the letter. */
  record FromLetter(int years) implements YearMark {
    @Override
    public OptionalInt year(@Nullable LocalDate letterDate) {
      return letterDate == null
          ? OptionalInt.empty()
          : OptionalInt.of(letterDate.getYear() + years);
    }
  }

  /** Not printed. */
  record Missing() implements YearMark {
    @Override
    public OptionalInt year(@Nullable LocalDate letterDate) {
      return OptionalInt.empty();
    }
  }
}
