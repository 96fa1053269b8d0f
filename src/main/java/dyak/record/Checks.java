package dyak.record;

import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** Constructor checks shared by the records of the contract. */
final class Checks {
  private Checks() {}

  /** Refuses a text that is blank: an absent value is null, never an empty string. */
  static void printed(String what, String text) {
    if (text.isBlank()) {
      throw new IllegalArgumentException(what + " is blank; an absent value is null");
    }
  }

  /** As {@link #printed}, for a component that may be absent. */
  static void printedOrAbsent(String what, @Nullable String text) {
    if (text != null) {
      printed(what, text);
    }
  }

  /** Refuses blank entries of a list of printed values. */
  static void allPrinted(String what, Collection<String> texts) {
    texts.forEach(text -> printed(what, text));
  }
}
