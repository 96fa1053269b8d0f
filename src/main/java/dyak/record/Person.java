package dyak.record;

import org.jspecify.annotations.Nullable;

/**
 * A named person: {@code И.И. Иванова}. {@code text} is as printed; the parts are nominative,
 * initials carry a full stop.
 */
public record Person(
    String text, @Nullable String surname, @Nullable String given, @Nullable String patronymic) {
  public Person {
    Checks.printed("person text", text);
  }
}
