package dyak.forge.text;

import dyak.forge.sheet.Part;
import dyak.record.Abbreviation;
import dyak.record.AssignmentList;
import dyak.record.Reference;
import java.util.ArrayList;
import java.util.List;

/** A stretch of a letter's text: what is printed, and what a record must have of it. */
public record Passage(
    List<Part> parts,
    List<AssignmentList> lists,
    List<Reference> references,
    List<Abbreviation> abbreviations) {
  public static final Passage EMPTY = of(List.of());

  public Passage {
    parts = List.copyOf(parts);
    lists = List.copyOf(lists);
    references = List.copyOf(references);
    abbreviations = List.copyOf(abbreviations);
  }

  /** Print that a record has nothing of. */
  public static Passage of(List<Part> parts) {
    return new Passage(parts, List.of(), List.of(), List.of());
  }

  public static Passage paragraph(String text) {
    return of(List.of(Part.Prose.paragraph(text)));
  }

  public Passage with(List<Reference> more) {
    return new Passage(parts, lists, join(references, more), abbreviations);
  }

  public Passage withAbbreviations(List<Abbreviation> more) {
    return new Passage(parts, lists, references, join(abbreviations, more));
  }

  public Passage then(Passage next) {
    return new Passage(
        join(parts, next.parts),
        join(lists, next.lists),
        join(references, next.references),
        join(abbreviations, next.abbreviations));
  }

  public static Passage all(List<Passage> passages) {
    return passages.stream().reduce(EMPTY, Passage::then);
  }

  private static <T> List<T> join(List<? extends T> first, List<? extends T> second) {
    List<T> joined = new ArrayList<>(first);
    joined.addAll(second);
    return joined;
  }
}
