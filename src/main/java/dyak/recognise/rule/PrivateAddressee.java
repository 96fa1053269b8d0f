package dyak.recognise.rule;

import dyak.normalise.Persons;
import dyak.record.Person;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A person who is written to at home: the name, then street and town, with no position above. */
public final class PrivateAddressee {
  private PrivateAddressee() {}

  /**
   * Whether {@code line} is a name with an address behind it, or before it on the line {@code
   * next}.
   */
  public static boolean opens(String line, @Nullable String next) {
    if (named(line).isPresent()) {
      return !Cues.isContact(line);
    }
    return next != null
        && Cues.isAddress(next)
        && !Cues.isContact(next)
        && Persons.parse(withoutComma(line)).isPresent();
  }

  /** The person whose name stands before an address in one line. */
  public static Optional<Person> named(String line) {
    int address = Cues.addressStart(line);
    return address <= 0
        ? Optional.empty()
        : Persons.parse(withoutComma(line.substring(0, address).strip()));
  }

  private static String withoutComma(String name) {
    return name.endsWith(",") ? name.substring(0, name.length() - 1) : name;
  }
}
