package dyak.recognise.rule;

import dyak.normalise.Match;
import dyak.normalise.Persons;
import dyak.record.Person;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A person who is written to at home: the name, then street and town, with no position above. */
public final class PrivateAddressee {
  private PrivateAddressee() {}

  /**
   * Whether {@code line} is a name with an address behind it, or before it on the line {@code
   * next}.
   */
  public static boolean opens(String line, @Nullable String next) {
    List<Match<Person>> persons = Persons.find(line);
    if (persons.isEmpty() || persons.get(0).start() > 0) {
      return false;
    }
    String rest = line.substring(persons.get(0).end());
    if (rest.isBlank() || rest.strip().equals(",")) {
      return next != null && Cues.isAddress(next) && !Cues.isContact(next);
    }
    return Cues.isAddress(rest) && !Cues.isContact(rest);
  }
}
