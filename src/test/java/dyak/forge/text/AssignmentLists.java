package dyak.forge.text;

import dyak.forge.sheet.Part;
import dyak.forge.words.Dice;
import dyak.record.Assignment;
import dyak.record.Assignment.Assignee;
import dyak.record.Assignment.AssigneesFrom;
import dyak.record.AssignmentList;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lists of tasks in a letter, under a lead. */
public final class AssignmentLists {
  private AssignmentLists() {}

  /** A lead and its items; {@code id} tells the letter's automatic lists apart. */
  public static Passage ofLetter(Scene scene, int id) {
    Dice dice = scene.dice();
    Leads.Lead lead = Leads.ofLetter(scene);
    boolean named = !lead.assignees().isEmpty();
    List<Assignee> inherited =
        named
            ? lead.assignees()
            : scene.addressees().stream().map(a -> new Assignee(a.text(), null)).toList();
    AssigneesFrom from =
        named ? AssigneesFrom.LEAD : inherited.isEmpty() ? null : AssigneesFrom.ADDRESSEES;
    ListStyle.Owner owner =
        dice.chance(0.25) && !named
            ? dice.oneOf(ListStyle.Owner.LABEL, ListStyle.Owner.SUBJECT)
            : ListStyle.Owner.INHERITED;
    Numbering numbering = Numbering.ofLetter(dice, id);
    ListStyle style =
        new ListStyle(
            numbering,
            owner,
            Labels.of(dice),
            inherited,
            from,
            dice.oneOf(0.2, 0.5, 0.8),
            dice.oneOf(0.0, 0.0, 0.15, 0.4));
    int most = Math.min(numbering.levels().get(0).capacity(), dice.chance(0.08) ? 40 : 9);
    Passage list = list(scene, style, lead.text(), dice.between(2, most));
    return list.with(lead.references());
  }

  /** The lead as a paragraph, then so many items. */
  static Passage list(Scene scene, ListStyle style, @Nullable String lead, int count) {
    Items items = new Items(scene, style);
    boolean stops = style.numbering().capital() || scene.dice().chance(0.3);
    List<Part> parts = new ArrayList<>();
    if (lead != null) {
      parts.add(Part.Prose.paragraph(lead));
    }
    List<Assignment> gold = new ArrayList<>();
    for (int i = 1; i <= count; i++) {
      boolean last = i == count;
      ItemDraft item = items.item(List.of(i), last || stops ? "." : ";", last);
      parts.addAll(item.parts());
      gold.add(item.gold());
    }
    AssignmentList.Part part = AssignmentList.Part.LETTER;
    return new Passage(parts, List.of(new AssignmentList(lead, part, gold)), List.of(), List.of());
  }
}
