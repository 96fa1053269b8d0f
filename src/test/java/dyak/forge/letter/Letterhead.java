package dyak.forge.letter;

import dyak.forge.words.Organisation;
import dyak.record.Issuer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who writes, as the blank shows it: the parents' and the name's lines, the name in a second
 * language, the post of an official whose blank it is, and the lines of contacts and codes.
 */
public record Letterhead(
    Issuer gold,
    Organisation organisation,
    List<String> parents,
    List<String> name,
    List<String> secondLanguage,
    @Nullable String post,
    List<String> contacts) {
  public Letterhead {
    parents = List.copyOf(parents);
    name = List.copyOf(name);
    secondLanguage = List.copyOf(secondLanguage);
    contacts = List.copyOf(contacts);
  }

  /** The blank of an official: {@code ЗАМЕСТИТЕЛЬ РУКОВОДИТЕЛЯ} below the name. */
  Letterhead of(String official) {
    return new Letterhead(gold, organisation, parents, name, secondLanguage, official, contacts);
  }
}
