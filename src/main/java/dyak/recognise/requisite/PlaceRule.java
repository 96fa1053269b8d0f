package dyak.recognise.requisite;

import dyak.layout.Span;
import dyak.recognise.rule.Field;
import dyak.recognise.rule.Finding;
import dyak.recognise.rule.Letter;
import dyak.recognise.rule.Rule;
import dyak.recognise.rule.Zone;
import java.util.List;
import java.util.Set;

/** The place of compilation (requisite 13): «г. Омск». */
public final class PlaceRule implements Rule {
  @Override
  public String name() {
    return "place";
  }

  @Override
  public Set<Field<?>> fields() {
    return Set.of(Field.PLACE);
  }

  @Override
  public List<Finding<?>> find(Letter letter, List<Span> cues) {
    return letter.in(Zone.PLACE).stream()
        .<Finding<?>>map(line -> found(Field.PLACE, line.text(), line.span(), 0.9))
        .toList();
  }
}
