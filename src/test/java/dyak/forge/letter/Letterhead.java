package dyak.forge.letter;

import dyak.forge.words.Organisation;
import dyak.record.Issuer;
import java.util.List;

/**
 * Who writes, as the blank shows it: the parents' and the name's lines, the name in a second
 * language, and the lines of contacts and codes.
 */
public record Letterhead(
    Issuer gold,
    Organisation organisation,
    List<String> parents,
    List<String> name,
    List<String> secondLanguage,
    List<String> contacts) {
  public Letterhead {
    parents = List.copyOf(parents);
    name = List.copyOf(name);
    secondLanguage = List.copyOf(secondLanguage);
    contacts = List.copyOf(contacts);
  }
}
