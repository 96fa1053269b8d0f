package dyak.forge.text;

import dyak.forge.deadline.DeadlinePhrase;
import dyak.forge.deadline.Deadlines;
import dyak.forge.sheet.Marker;
import dyak.forge.sheet.Part;
import dyak.forge.words.Dice;
import dyak.record.Assignment;
import dyak.record.Assignment.Act;
import dyak.record.Assignment.Assignee;
import dyak.record.Assignment.AssigneesFrom;
import dyak.record.Deadline;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Writes the task items of one list, with their sub-items. */
final class Items {
  private final Scene scene;
  private final ListStyle style;
  private final Dice dice;
  private final Set<String> said = new HashSet<>();

  Items(Scene scene, ListStyle style) {
    this.scene = scene;
    this.style = style;
    this.dice = scene.dice();
  }

  /**
   * The item at {@code path}; {@code mark} closes it. The last item of a list has no unmarked
   * paragraphs below it: nobody could tell them from the text that follows the list.
   */
  ItemDraft item(List<Integer> path, String mark, boolean last) {
    boolean group = path.size() < 3 && dice.chance(style.nested() / path.size());
    if (group && !(last && style.numbering().levels().get(path.size()) == MarkerForm.NONE)) {
      return group(path, mark, last);
    }
    return leaf(path, mark, last);
  }

  private ItemDraft leaf(List<Integer> path, String mark, boolean last) {
    boolean top = path.size() == 1;
    boolean labelled = style.owner() == ListStyle.Owner.LABEL && top;
    TaskText task = labelled || !dice.chance(style.dated()) ? plain() : dated();
    Responsible subject = top && style.owner() == ListStyle.Owner.SUBJECT ? subject() : null;
    Responsible label = labelled ? Parties.label(scene) : null;
    DeadlinePhrase due = labelled && dice.chance(0.85) ? labelledDeadline() : null;
    String words = subject == null ? task.text() : subject.printed() + " " + task.text();
    String text = Phrases.closed(capital(path, words), labelled ? "." : mark);
    String more =
        top && !labelled && !last && mark.equals(".") && dice.chance(0.1)
            ? scene.line("closings")
            : "";
    List<Part> parts = new ArrayList<>();
    parts.add(prose(path, style.labels().with(text, due, label)));
    if (!more.isEmpty()) {
      parts.add(Part.Prose.paragraph(more));
    }
    parts.addAll(style.labels().parts(due, label));
    Deadline deadline = due == null ? task.deadline() : due.gold();
    String whole = more.isEmpty() ? text : text + " " + more;
    return new ItemDraft(gold(path, whole, subject, label, deadline, List.of()), parts);
  }

  /** An item with sub-items: nouns behind «в том числе:», or tasks behind those who have to act. */
  private ItemDraft group(List<Integer> path, String mark, boolean last) {
    boolean top = path.size() == 1;
    Responsible subject = top && style.owner() == ListStyle.Owner.SUBJECT ? subject() : null;
    boolean labelled = style.owner() == ListStyle.Owner.LABEL && top;
    boolean below = style.numbering().levels().get(path.size()).leavesLabelToParent();
    Responsible label = labelled && below ? Parties.label(scene) : null;
    DeadlinePhrase due = label != null && dice.chance(0.85) ? labelledDeadline() : null;
    boolean nouns = subject == null && dice.chance(0.6);
    String task = plain().text();
    String text =
        subject == null
            ? capital(path, task + (nouns ? ", в том числе:" : ", для чего:"))
            : capital(path, subject.printed() + ":");
    List<ItemDraft> children = children(path, nouns, mark, last);
    List<Part> parts = new ArrayList<>();
    parts.add(prose(path, text));
    children.forEach(child -> parts.addAll(child.parts()));
    if (style.labels().inText() && label != null) {
      labelLast(parts, due, label);
    }
    parts.addAll(style.labels().parts(due, label));
    List<Assignment> items = children.stream().map(ItemDraft::gold).toList();
    Deadline deadline = due == null ? null : due.gold();
    return new ItemDraft(gold(path, text, subject, label, deadline, items), parts);
  }

  private void labelLast(List<Part> parts, @Nullable DeadlinePhrase due, Responsible label) {
    Part.Prose last = (Part.Prose) parts.remove(parts.size() - 1);
    String text = style.labels().with(last.text(), due, label);
    parts.add(new Part.Prose(text, last.marker(), last.indent(), last.align(), last.look()));
  }

  private List<ItemDraft> children(List<Integer> path, boolean nouns, String mark, boolean last) {
    int count = dice.between(2, 4);
    List<ItemDraft> children = new ArrayList<>();
    for (int i = 1; i <= count; i++) {
      List<Integer> below = new ArrayList<>(path);
      below.add(i);
      String closing = i == count ? mark : ";";
      children.add(nouns ? noun(below, closing) : item(below, closing, last && i == count));
    }
    return children;
  }

  private ItemDraft noun(List<Integer> path, String mark) {
    TaskText noun = fresh(() -> new TaskText(scene.line("nouns"), null));
    if (dice.chance(0.1)) {
      DeadlinePhrase due = labelledDeadline();
      noun = new TaskText(noun.text() + " (" + due.text() + ")", noun.task(), due.gold());
    }
    String text = Phrases.closed(capital(path, noun.text()), mark);
    return new ItemDraft(
        gold(path, text, null, null, noun.deadline(), List.of()), List.of(prose(path, text)));
  }

  private TaskText plain() {
    return fresh(() -> TaskText.plain(scene));
  }

  private TaskText dated() {
    return fresh(() -> dice.chance(0.25) ? TaskText.bracketed(scene) : TaskText.dated(scene));
  }

  /** What the list has not said yet, if a few throws bring it. */
  private TaskText fresh(Supplier<TaskText> next) {
    TaskText text = next.get();
    for (int i = 0; i < 20 && !said.add(text.task()); i++) {
      text = next.get();
    }
    return text;
  }

  private DeadlinePhrase labelledDeadline() {
    return Deadlines.labelled(dice, scene.occasion());
  }

  /** Those who open the sentence, with the capital that they then have. */
  private Responsible subject() {
    Responsible subject = Parties.subject(scene);
    if (!style.numbering().capital()) {
      return subject;
    }
    List<Assignee> assignees = new ArrayList<>(subject.assignees());
    assignees.set(0, new Assignee(Phrases.capital(assignees.get(0).text()), null));
    return new Responsible(Phrases.capital(subject.printed()), assignees);
  }

  private String capital(List<Integer> path, String text) {
    boolean capital = path.size() == 1 ? style.numbering().capital() : opensSentence(path);
    return capital ? Phrases.capital(text) : text;
  }

  private boolean opensSentence(List<Integer> path) {
    MarkerForm form = style.numbering().form(path);
    return form == MarkerForm.PATH || form == MarkerForm.PATH_OPEN || form == MarkerForm.DOT;
  }

  private Part.Prose prose(List<Integer> path, String text) {
    Marker marker = style.numbering().marker(path);
    return marker == null ? Part.Prose.paragraph(text) : Part.Prose.item(marker, text);
  }

  private Assignment gold(
      List<Integer> path,
      String text,
      @Nullable Responsible subject,
      @Nullable Responsible label,
      @Nullable Deadline deadline,
      List<Assignment> items) {
    List<Assignee> assignees = List.of();
    AssigneesFrom from = null;
    if (subject != null) {
      assignees = subject.assignees();
      from = AssigneesFrom.SUBJECT;
    } else if (label != null) {
      assignees = label.assignees();
      from = AssigneesFrom.LABEL;
    } else if (path.size() == 1) {
      assignees = style.inherited();
      from = style.inheritedFrom();
    }
    return new Assignment(
        style.numbering().number(path), text, Act.TASK, assignees, from, deadline, items);
  }
}
