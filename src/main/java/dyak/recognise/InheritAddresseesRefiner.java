package dyak.recognise;

import dyak.recognise.rule.Drafts.ItemDraft;
import dyak.recognise.rule.Drafts.ListDraft;
import dyak.recognise.rule.Drafts.Read;
import dyak.recognise.rule.Field;
import dyak.recognise.rule.Finding;
import dyak.recognise.rule.Letter;
import dyak.record.Addressee;
import dyak.record.Assignment.Act;
import dyak.record.Assignment.AssigneesFrom;
import dyak.record.AssignmentList.Part;
import dyak.record.Kind;
import java.util.ArrayList;
import java.util.List;

/**
 * A letter's task that names nobody is its addressees' task; a decision or a mere group of items is
 * nobody's.
 */
final class InheritAddresseesRefiner implements Refiner {
  @Override
  public Findings refine(Findings findings, Letter letter) {
    Kind kind = findings.best(Field.KIND).map(Finding::value).orElse(Kind.OTHER);
    List<Finding<Addressee>> addressees = findings.of(Field.ADDRESSEE);
    if ((kind != Kind.LETTER && kind != Kind.OTHER) || addressees.isEmpty()) {
      return findings;
    }
    List<Read<String>> inherited =
        addressees.stream().map(f -> new Read<>(f.value().text(), f.place(), 0.8)).toList();
    List<Finding<ListDraft>> lists = new ArrayList<>();
    for (Finding<ListDraft> finding : findings.of(Field.ASSIGNMENT_LIST)) {
      ListDraft list = finding.value();
      List<ItemDraft> items = list.items().stream().map(item -> inherit(item, inherited)).toList();
      ListDraft refined = new ListDraft(list.lead(), list.part(), items);
      lists.add(
          list.part() == Part.LETTER
              ? new Finding<>(
                  finding.field(), refined, finding.place(), finding.rule(), finding.confidence())
              : finding);
    }
    return findings.with(Field.ASSIGNMENT_LIST, lists);
  }

  private static ItemDraft inherit(ItemDraft item, List<Read<String>> addressees) {
    boolean group = item.items().stream().anyMatch(sub -> !sub.assignees().isEmpty());
    if (!item.assignees().isEmpty() || item.act() != Act.TASK || group) {
      return item;
    }
    return new ItemDraft(
        item.number(),
        item.text(),
        item.act(),
        addressees,
        AssigneesFrom.ADDRESSEES,
        item.deadline(),
        item.items());
  }
}
