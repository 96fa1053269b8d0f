package dyak.recognise.requisite;

import dyak.layout.Paragraph;
import dyak.layout.Span;
import dyak.normalise.DocumentReferences;
import dyak.recognise.rule.Field;
import dyak.recognise.rule.Finding;
import dyak.recognise.rule.Letter;
import dyak.recognise.rule.Rule;
import dyak.recognise.rule.Zone;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Other documents that the letter names by number, date or quoted title; those of its enclosures
 * are not its own.
 */
public final class ReferenceRule implements Rule {
  @Override
  public String name() {
    return "reference";
  }

  @Override
  public Set<Field<?>> fields() {
    return Set.of(Field.REFERENCE);
  }

  @Override
  public Set<String> cues() {
    return Set.of(
        "приказ",
        "распоряжени",
        "постановлени",
        "решени",
        "протокол",
        "письм",
        "закон",
        "указ",
        "поручени",
        "программ",
        "проект",
        "положени",
        "концепци",
        "план",
        "обращени",
        "телеграмм",
        "правил",
        "порядк",
        "регламент",
        "инструкци",
        "соглашени",
        "договор",
        "стандарт",
        "гост",
        "конвенци",
        "кодекс",
        "требовани",
        "методик",
        "стратеги",
        "руководств");
  }

  @Override
  public List<Finding<?>> find(Letter letter, List<Span> cues) {
    List<Finding<?>> findings = new ArrayList<>();
    int next = 0;
    for (Paragraph paragraph : letter.paragraphs(Zone.BODY)) {
      while (next < cues.size() && cues.get(next).start() < paragraph.span().start()) {
        next++;
      }
      if (next < cues.size() && cues.get(next).start() < paragraph.span().end()) {
        DocumentReferences.find(paragraph.text()).stream()
            .map(m -> found(Field.REFERENCE, m.value(), paragraph.within(m.start(), m.end()), 0.9))
            .forEach(findings::add);
      }
    }
    return findings;
  }
}
