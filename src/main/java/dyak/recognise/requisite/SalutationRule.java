package dyak.recognise.requisite;

import dyak.layout.Span;
import dyak.recognise.rule.Field;
import dyak.recognise.rule.Finding;
import dyak.recognise.rule.Letter;
import dyak.recognise.rule.Rule;
import dyak.recognise.rule.Zone;
import java.util.List;
import java.util.Set;

/** The salutation: «Уважаемые коллеги!». */
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
    return letter.paragraphs(Zone.SALUTATION).stream()
        .<Finding<?>>map(words -> found(Field.SALUTATION, words.text(), words.span(), 0.98))
        .toList();
  }
}
