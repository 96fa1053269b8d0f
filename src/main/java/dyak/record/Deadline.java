package dyak.record;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * When an assignment is due: a closed set of kinds, each with only the dates that it can have.
 * {@code text} is the phrase as printed without its label; {@code assumed} names what was not
 * printed ({@code "year"}).
 */
public sealed interface Deadline {
  String text();

  /** The kind as JSON names it. */
  String kind();

  /** First day, or null. */
  default @Nullable LocalDate start() {
    return null;
  }

  /** Last day, or null. */
  default @Nullable LocalDate due() {
    return null;
  }

  default List<String> assumed() {
    return List.of();
  }

  /** RFC 5545 RRULE, or null. */
  default @Nullable String recurrence() {
    return null;
  }

  default @Nullable RelativeTo relativeTo() {
    return null;
  }

  /** {@code до 1 ноября 2016 года}. */
  record By(String text, LocalDate due, List<String> assumed) implements Deadline {
    public By {
      Checks.printed("deadline text", text);
      assumed = List.copyOf(assumed);
    }

    @Override
    public String kind() {
      return "by";
    }
  }

  /** {@code май - июнь 2020}: from the first to the last day. */
  record During(String text, LocalDate start, LocalDate due, List<String> assumed)
      implements Deadline {
    public During {
      Checks.printed("deadline text", text);
      if (due.isBefore(start)) {
        throw new IllegalArgumentException("deadline '" + text + "': " + due + " before " + start);
      }
      assumed = List.copyOf(assumed);
    }

    @Override
    public String kind() {
      return "during";
    }
  }

  /** {@code 5 октября 2016 года}: that very day. */
  record On(String text, LocalDate date, List<String> assumed) implements Deadline {
    public On {
      Checks.printed("deadline text", text);
      assumed = List.copyOf(assumed);
    }

    @Override
    public String kind() {
      return "on";
    }

    @Override
    public LocalDate start() {
      return date;
    }

    @Override
    public LocalDate due() {
      return date;
    }
  }

  /** {@code ежеквартально до 5 числа}: an RRULE; dates only when the text bounds the series. */
  record Recurring(
      String text,
      String recurrence,
      @Nullable LocalDate start,
      @Nullable LocalDate due,
      List<String> assumed)
      implements Deadline {
    public Recurring {
      Checks.printed("deadline text", text);
      assumed = List.copyOf(assumed);
    }

    @Override
    public String kind() {
      return "recurring";
    }
  }

  /**
   * {@code в течение 10 рабочих дней со дня получения}; dates only when this document is the event.
   */
  record Relative(
      String text,
      RelativeTo relativeTo,
      @Nullable LocalDate start,
      @Nullable LocalDate due,
      List<String> assumed)
      implements Deadline {
    public Relative {
      Checks.printed("deadline text", text);
      assumed = List.copyOf(assumed);
    }

    @Override
    public String kind() {
      return "relative";
    }
  }

  /**
   * {@code постоянно}, {@code незамедлительно} (due on the letter's date), {@code с 4 сентября 2023
   * года}.
   */
  record Ongoing(
      String text, @Nullable LocalDate start, @Nullable LocalDate due, List<String> assumed)
      implements Deadline {
    public Ongoing {
      Checks.printed("deadline text", text);
      assumed = List.copyOf(assumed);
    }

    @Override
    public String kind() {
      return "ongoing";
    }
  }

  /** {@code согласно графику}: a time is meant, but the letter does not say which. */
  record Unresolved(String text) implements Deadline {
    public Unresolved {
      Checks.printed("deadline text", text);
    }

    @Override
    public String kind() {
      return "unresolved";
    }
  }

  /**
   * How far from what: the event as named (null when none is), an amount (negative = before), a
   * unit.
   */
  record RelativeTo(@Nullable String event, @Nullable Integer amount, @Nullable Unit unit) {}

  /** Units of a relative deadline. */
  enum Unit {
    HOUR("hour"),
    DAY("day"),
    WORKING_DAY("working-day"),
    WEEK("week"),
    MONTH("month");

    private final String code;

    Unit(String code) {
      this.code = code;
    }

    /** The value in JSON. */
    public String code() {
      return code;
    }
  }
}
