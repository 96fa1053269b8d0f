package dyak.recognise.assignment;

import dyak.layout.Span;
import dyak.recognise.rule.Drafts.ListDraft;
import dyak.recognise.rule.Field;
import dyak.recognise.rule.Finding;
import dyak.recognise.rule.KindReading;
import dyak.recognise.rule.Letter;
import dyak.recognise.rule.Rule;
import dyak.recognise.rule.Zone;
import dyak.record.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The assignments (поручения) of a document: numbered lists, tables, requests in running text. */
public final class AssignmentRule implements Rule {
  @Override
  public String name() {
    return "assignment";
  }

  @Override
  public Set<Field<?>> fields() {
    return Set.of(Field.ASSIGNMENT_LIST);
  }

  @Override
  public List<Finding<?>> find(Letter letter, List<Span> cues) {
    Kind kind = KindReading.surest(letter);
    List<Finding<?>> findings = new ArrayList<>();
    for (Zone zone : List.of(Zone.BODY, Zone.ENCLOSURE)) {
      new PartReader(letter, zone, kind)
          .lists()
          .forEach(list -> findings.add(found(Field.ASSIGNMENT_LIST, list, place(list), 0.9)));
    }
    return findings;
  }

  private static Span place(ListDraft list) {
    Span first = list.items().get(0).text().place();
    return list.items().stream().map(item -> item.text().place()).reduce(first, Span::union);
  }
}
