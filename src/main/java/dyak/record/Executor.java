package dyak.record;

import java.util.List;

/** A contact person printed below the signature (requisite 25). */
public record Executor(Person person, List<String> phones, List<String> emails) {
  public Executor {
    phones = List.copyOf(phones);
    emails = List.copyOf(emails);
  }
}
