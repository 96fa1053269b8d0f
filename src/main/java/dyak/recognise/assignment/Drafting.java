package dyak.recognise.assignment;

import dyak.recognise.assignment.Labels.Segment;
import dyak.recognise.rule.Drafts.DeadlineDraft;
import dyak.recognise.rule.Drafts.ItemDraft;
import dyak.recognise.rule.Drafts.ListDraft;
import dyak.recognise.rule.Drafts.Read;
import dyak.record.Assignment.Act;
import dyak.record.Assignment.AssigneesFrom;
import dyak.record.AssignmentList.Part;
import dyak.record.Kind;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Turns items under construction into drafts: act, assignees, deadline phrase. */
final class Drafting {
  private final Kind kind;

  Drafting(Kind kind) {
    this.kind = kind;
  }

  ListDraft list(ItemList list, Part part) {
    Chunk opening = list.lead == null ? null : Leads.sentence(list.lead);
    Read<String> lead = opening == null ? null : new Read<>(opening.text(), opening.span(), 0.9);
    List<Read<String>> fromLead = list.lead == null ? List.of() : LeadAgents.of(list.lead);
    List<ItemDraft> items = list.items.stream().map(item -> item(item, null, fromLead)).toList();
    return new ListDraft(lead, part, items);
  }

  /** A request in running text, in a list of its own. */
  ListDraft request(Item request) {
    return new ListDraft(null, Part.LETTER, List.of(item(request, null, List.of())));
  }

  private ItemDraft item(Item item, @Nullable Act parent, List<Read<String>> fromLead) {
    Chunk sentence = new Chunk(item.text(), item.span());
    List<Read<String>> assignees = labelled(item);
    Act act = act(item, parent, !assignees.isEmpty());
    AssigneesFrom from = item.fromColumns ? AssigneesFrom.COLUMN : AssigneesFrom.LABEL;
    if (assignees.isEmpty()) {
      assignees = item.asked.isEmpty() ? subjects(item, act) : item.asked;
      if (assignees.isEmpty() && act == Act.TASK && !item.items.isEmpty()) {
        assignees = Subjects.whole(sentence);
      }
      from = AssigneesFrom.SUBJECT;
    }
    if (assignees.isEmpty() && parent == null && act == Act.TASK) {
      assignees = fromLead;
      from = AssigneesFrom.LEAD;
    }
    List<ItemDraft> items = item.items.stream().map(sub -> item(sub, act, List.of())).toList();
    return new ItemDraft(
        number(item),
        new Read<>(sentence.text(), sentence.span(), 0.9),
        act,
        assignees,
        assignees.isEmpty() ? null : from,
        deadline(item),
        items);
  }

  /**
   * Below a decision everything is decided; a heading of decisions is one itself. What somebody is
   * named for has to be done.
   */
  private Act act(Item item, @Nullable Act parent, boolean assigned) {
    Act own = Acts.of(item.text(), kind);
    if (assigned && own != Act.CONTROL) {
      return Act.TASK;
    }
    if (own != Act.TASK || parent == Act.DECISION) {
      return own == Act.TASK ? Act.DECISION : own;
    }
    boolean heads =
        !item.items.isEmpty()
            && item.opensSubItems()
            && item.items.stream().allMatch(sub -> Acts.of(sub.text(), kind) == Act.DECISION);
    return heads ? Act.DECISION : Act.TASK;
  }

  /** Whom the first of the item's paragraphs names that names anybody. */
  private static List<Read<String>> subjects(Item item, Act act) {
    return item.words.stream()
        .map(words -> Subjects.of(words, act))
        .filter(agents -> !agents.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  private static @Nullable Read<String> number(Item item) {
    if (item.marker == null || item.marker.number() == null || item.markerSpan == null) {
      return null;
    }
    return new Read<>(item.marker.number(), item.markerSpan, 0.97);
  }

  private static List<Read<String>> labelled(Item item) {
    List<Read<String>> assignees = new ArrayList<>();
    for (Segment segment : item.segments) {
      if (segment.kind() == Labels.Kind.ASSIGNEES && !segment.content().isEmpty()) {
        assignees.addAll(Subjects.split(segment.content(), 0.93));
      }
    }
    return assignees;
  }

  private static @Nullable DeadlineDraft deadline(Item item) {
    for (Segment segment : item.segments) {
      if (segment.kind() == Labels.Kind.DEADLINE && !segment.content().isEmpty()) {
        return new DeadlineDraft(segment.content().text(), segment.content().span(), true);
      }
    }
    Chunk asking = item.asking;
    return asking == null
        ? new DeadlineDraft(item.text(), item.span(), false)
        : new DeadlineDraft(asking.text(), asking.span(), false);
  }
}
