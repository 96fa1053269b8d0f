package dyak.recognise.requisite;

import dyak.layout.Span;
import dyak.recognise.rule.Field;
import dyak.recognise.rule.Finding;
import dyak.recognise.rule.KindReading;
import dyak.recognise.rule.Letter;
import dyak.recognise.rule.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The kind of the document (requisite 09), by every place that tells it. */
public final class KindRule implements Rule {
  @Override
  public String name() {
    return "kind";
  }

  @Override
  public Set<Field<?>> fields() {
    return Set.of(Field.KIND);
  }

  @Override
  public List<Finding<?>> find(Letter letter, List<Span> cues) {
    List<Finding<?>> findings = new ArrayList<>();
    for (KindReading reading : letter.kind()) {
      findings.add(found(Field.KIND, reading.kind(), reading.place(), reading.confidence()));
    }
    return findings;
  }
}
