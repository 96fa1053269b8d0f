package dyak.recognise.requisite;

import dyak.layout.Paragraph;
import dyak.layout.Span;
import dyak.recognise.rule.Field;
import dyak.recognise.rule.Finding;
import dyak.recognise.rule.Letter;
import dyak.recognise.rule.Rule;
import dyak.recognise.rule.Zone;
import java.util.List;
import java.util.Set;

/** The salutation: «Уважаемые коллеги!», one for each addressee where they are greeted by name. */
public final class SalutationRule implements Rule {
  @Override
  public String name() {
    return "salutation";
  }

  @Override
  public Set<Field<?>> fields() {
    return Set.of(Field.SALUTATION);
  }

  @Override
  public List<Finding<?>> find(Letter letter, List<Span> cues) {
    List<Paragraph> greetings = letter.paragraphs(Zone.SALUTATION);
    if (greetings.isEmpty()) {
      return List.of();
    }
    Paragraph first = greetings.get(0);
    StringBuilder words = new StringBuilder(first.text());
    Span span = first.span();
    int last = first.index();
    for (Paragraph next : greetings.subList(1, greetings.size())) {
      if (next.index() != last + 1) {
        break;
      }
      words.append(' ').append(next.text());
      span = span.union(next.span());
      last = next.index();
    }
    return List.of(found(Field.SALUTATION, words.toString(), span, 0.98));
  }
}
