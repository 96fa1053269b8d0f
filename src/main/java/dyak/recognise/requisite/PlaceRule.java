package dyak.recognise.requisite;

import dyak.layout.Span;
import dyak.recognise.rule.Field;
import dyak.recognise.rule.Finding;
import dyak.recognise.rule.Letter;
import dyak.recognise.rule.Registration;
import dyak.recognise.rule.Rule;
import dyak.recognise.rule.Zone;
import dyak.recognise.rule.ZonedLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The place of compilation (requisite 13): «г. Омск» on its own line, or a town between date and
 * number.
 */
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
    List<Finding<?>> findings = new ArrayList<>();
    for (ZonedLine line : letter.in(Zone.PLACE)) {
      findings.add(found(Field.PLACE, line.text(), line.span(), 0.9));
    }
    for (ZonedLine line : letter.in(Zone.REGISTRATION)) {
      Registration.town(line.text())
          .ifPresent(
              town -> {
                int start = line.span().start();
                Span place = new Span(start + town.start(), start + town.end());
                findings.add(found(Field.PLACE, town.value(), place, 0.85));
              });
    }
    return findings;
  }
}
