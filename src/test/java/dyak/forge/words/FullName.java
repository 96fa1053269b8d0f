package dyak.forge.words;

import dyak.record.Person;

/** A person's name in the cases that letters need. */
public record FullName(boolean woman, Forms surname, Forms given, Forms patronymic) {

  /** A word in nominative, accusative and dative. */
  public record Forms(String nominative, String accusative, String dative) {}

  /** How initials and surname are put together. */
  public enum Style {
    INITIALS_FIRST("%2$s%3$s %1$s"),
    INITIALS_GLUED("%2$s%3$s%1$s"),
    INITIALS_SPACED("%2$s %3$s %1$s"),
    SURNAME_FIRST("%1$s %2$s%3$s");

    private final String pattern;

    Style(String pattern) {
      this.pattern = pattern;
    }
  }

  /** {@code И.И. Иванов}. */
  public String initials(Style style) {
    return initials(style, surname.nominative());
  }

  /** {@code И.И. Иванову}. */
  public String initialsDative(Style style) {
    return initials(style, surname.dative());
  }

  /** {@code И.И. Иванова}, as after «возложить на». */
  public String initialsAccusative(Style style) {
    return initials(style, surname.accusative());
  }

  private String initials(Style style, String shown) {
    return style.pattern.formatted(shown, initial(given), initial(patronymic));
  }

  private static String initial(Forms name) {
    return name.nominative().charAt(0) + ".";
  }

  /** {@code Иванов Иван Иванович}. */
  public String full() {
    return surname.nominative() + " " + givenAndPatronymic();
  }

  /** {@code Иванову Ивану Ивановичу}. */
  public String fullDative() {
    return surname.dative() + " " + given.dative() + " " + patronymic.dative();
  }

  /** {@code Иван Иванович}, as in a salutation. */
  public String givenAndPatronymic() {
    return given.nominative() + " " + patronymic.nominative();
  }

  /** The record of a mention that has initials. */
  public Person withInitials(String printed) {
    return new Person(printed, surname.nominative(), initial(given), initial(patronymic));
  }

  /** The record of a mention in full. */
  public Person inFull(String printed) {
    return new Person(printed, surname.nominative(), given.nominative(), patronymic.nominative());
  }
}
