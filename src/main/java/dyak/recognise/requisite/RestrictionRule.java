package dyak.recognise.requisite;

import dyak.layout.Span;
import dyak.recognise.rule.Field;
import dyak.recognise.rule.Finding;
import dyak.recognise.rule.Letter;
import dyak.recognise.rule.Rule;
import dyak.recognise.rule.Zone;
import java.util.List;
import java.util.Set;

/** The access restriction (requisite 14): «Для служебного пользования». */
public final class RestrictionRule implements Rule {
  @Override
  public String name() {
    return "restriction";
  }

  @Override
  public Set<Field<?>> fields() {
    return Set.of(Field.RESTRICTION);
  }

  @Override
  public List<Finding<?>> find(Letter letter, List<Span> cues) {
    return letter.in(Zone.RESTRICTION).stream()
        .<Finding<?>>map(line -> found(Field.RESTRICTION, line.text(), line.span(), 0.95))
        .toList();
  }
}
