package dyak.normalise;

import dyak.record.Abbreviation;
import dyak.record.Person;
import dyak.record.Reference;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** How the tables write values: parts between bars, several values between semicolons. */
final class ValueNotation {
  private ValueNotation() {}

  static <T> String all(List<Match<T>> found, Function<T, String> notation) {
    return found.isEmpty()
        ? ValueTable.NOTHING
        : found.stream()
            .map(match -> notation.apply(match.value()))
            .collect(Collectors.joining(" ; "));
  }

  static String of(Person person) {
    return parts(person.surname(), person.given(), person.patronymic());
  }

  static String of(Phone phone) {
    String role =
        switch (phone.role()) {
          case PHONE -> "P";
          case FAX -> "F";
          case PHONE_AND_FAX -> "B";
        };
    return phone.number() + " " + role;
  }

  static String of(Identifier identifier) {
    return identifier.kind() + " " + identifier.value() + (identifier.valid() ? "" : " !");
  }

  static String of(Reference reference) {
    String date = reference.date() == null ? null : reference.date().toString();
    return parts(
        reference.kind().code(), reference.issuer(), date, reference.number(), reference.title());
  }

  static String of(Abbreviation abbreviation) {
    return abbreviation.shortForm() + " = " + abbreviation.full();
  }

  private static String parts(@Nullable String... parts) {
    StringBuilder out = new StringBuilder();
    for (@Nullable String part : parts) {
      out.append(out.isEmpty() ? "" : " | ").append(part == null ? "-" : part);
    }
    return out.toString();
  }
}
