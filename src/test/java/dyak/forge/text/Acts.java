package dyak.forge.text;

import dyak.forge.sheet.Part;
import dyak.forge.words.DateForm;
import dyak.forge.words.Dice;
import dyak.forge.words.FullName;
import dyak.forge.words.Organisation;
import dyak.record.Assignment;
import dyak.record.Assignment.Act;
import dyak.record.Assignment.Assignee;
import dyak.record.Assignment.AssigneesFrom;
import dyak.record.AssignmentList;
import dyak.record.Deadline;
import dyak.record.Reference;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The items of an order, a directive or a resolution, from «утвердить» to the last control. */
public final class Acts {
  private final Scene scene;
  private final Dice dice;
  private final Numbering numbering;
  private final Items tasks;
  private final List<Part> parts = new ArrayList<>();
  private final List<Assignment> gold = new ArrayList<>();
  private final List<Reference> references = new ArrayList<>();

  private Acts(Scene scene, int id) {
    this.scene = scene;
    this.dice = scene.dice();
    this.numbering = Numbering.ofAct(dice, id);
    ListStyle style =
        new ListStyle(
            numbering,
            dice.oneOf(
                ListStyle.Owner.SUBJECT,
                ListStyle.Owner.SUBJECT,
                ListStyle.Owner.SUBJECT,
                ListStyle.Owner.SUBJECT,
                ListStyle.Owner.LABEL,
                ListStyle.Owner.INHERITED),
            Labels.of(dice),
            List.of(),
            null,
            dice.oneOf(0.3, 0.6),
            dice.oneOf(0.0, 0.2, 0.4));
    this.tasks = new Items(scene, style);
  }

  /** The sentence that orders, and what it orders. */
  public static Passage of(Scene scene, int id) {
    Acts acts = new Acts(scene, id);
    Leads.Lead lead = Leads.ofAct(scene, acts.verb());
    acts.parts.add(Part.Prose.paragraph(lead.text()));
    acts.write();
    AssignmentList list = new AssignmentList(lead.text(), AssignmentList.Part.LETTER, acts.gold);
    return new Passage(acts.parts, List.of(list), lead.references(), List.of())
        .with(acts.references);
  }

  private String verb() {
    return switch (scene.kind()) {
      case ORDER -> dice.oneOf("приказываю:", "ПРИКАЗЫВАЮ:", Phrases.spaced("приказываю") + ":");
      case RESOLUTION -> dice.oneOf("постановляю:", "ПОСТАНОВЛЯЮ:");
      default -> dice.oneOf("обязываю:", "предлагаю:", "считаю необходимым:");
    };
  }

  private void write() {
    if (dice.chance(0.5)) {
      decision(scene.line("decisions"));
    }
    if (dice.chance(0.15)) {
      repeal();
    }
    if (dice.chance(0.1)) {
      amendment();
    }
    int count = dice.between(1, 6);
    for (int i = 0; i < count; i++) {
      if (dice.chance(0.15)) {
        entrusted();
      } else {
        add(tasks.item(path(), ".", true));
      }
    }
    if (dice.chance(0.15)) {
      inForceFrom();
    }
    if (dice.chance(0.4)) {
      decision(
          "Настоящ"
              + own()
              + " вступает в силу "
              + dice.oneOf(
                  "со дня его подписания.",
                  "с момента подписания.",
                  "со дня официального опубликования."));
    }
    if (dice.chance(0.8)) {
      control();
    }
  }

  private String own() {
    return switch (scene.kind()) {
      case ORDER -> "ий приказ";
      case RESOLUTION -> "ее постановление";
      default -> "ее распоряжение";
    };
  }

  private List<Integer> path() {
    return List.of(gold.size() + 1);
  }

  private void add(ItemDraft item) {
    parts.addAll(item.parts());
    gold.add(item.gold());
  }

  private void decision(String pattern) {
    String text =
        pattern
            .replace("{G}", scene.line("goals"))
            .replace("{N}", String.valueOf(dice.between(2, 9)))
            .replace("{M}", String.valueOf(dice.between(10, 19)));
    item(text, Act.DECISION, List.of(), null, null);
  }

  private void repeal() {
    Citation citation = Citations.ownAct(scene);
    references.add(citation.gold());
    item("Признать утратившим силу " + citation.text() + ".", Act.DECISION, List.of(), null, null);
  }

  /** A quoted amendment, whose number and term are no assignment and no deadline. */
  private void amendment() {
    int point = dice.between(3, 9);
    String number = point + "." + dice.between(10, 30) + ".1.";
    String text =
        "Дополнить пункт "
            + point
            + " Положения об отделе абзацем следующего содержания: «"
            + number
            + " Заявка рассматривается в течение "
            + dice.between(5, 20)
            + " рабочих дней со дня поступления.».";
    item(text, Act.DECISION, List.of(), null, null);
  }

  /** «Рекомендовать …», «Поручить …»: who has to act stands behind the verb. */
  private void entrusted() {
    Responsible who = Parties.subject(scene);
    TaskText task = dice.chance(0.4) ? TaskText.dated(scene) : TaskText.plain(scene);
    String verb = dice.oneOf("Рекомендовать ", "Поручить ", "Предложить ");
    String text = verb + who.printed() + " " + Phrases.closed(task.text(), ".");
    item(text, Act.TASK, who.assignees(), AssigneesFrom.SUBJECT, task.deadline());
  }

  private void inForceFrom() {
    LocalDate start = scene.date().plusDays(dice.between(5, 90));
    String day = DateForm.WORDS_YEAR.print(start);
    Deadline from = new Deadline.Ongoing("с " + day, start, null, List.of());
    item(
        "Ввести в действие с " + day + " прилагаемую Инструкцию о пропускном режиме.",
        Act.DECISION,
        List.of(),
        null,
        from);
  }

  private void control() {
    String opening =
        "Контроль за "
            + dice.oneOf("исполнением", "выполнением")
            + " настоящего "
            + scene.occasion().own();
    if (dice.chance(0.4)) {
      item(opening + " оставляю за собой.", Act.CONTROL, List.of(), null, null);
      return;
    }
    Organisation.Post post = dice.pick(scene.words().posts());
    FullName name = scene.words().names().any(dice);
    String who = post.accusative() + " " + name.initialsAccusative(FullName.Style.SURNAME_FIRST);
    item(
        Phrases.closed(opening + " возложить на " + who, "."),
        Act.CONTROL,
        List.of(new Assignee(who, null)),
        AssigneesFrom.SUBJECT,
        null);
  }

  private void item(
      String text,
      Act act,
      List<Assignee> assignees,
      @Nullable AssigneesFrom from,
      @Nullable Deadline deadline) {
    Part.Prose prose = Part.Prose.item(Objects.requireNonNull(numbering.marker(path())), text);
    Assignment assignment =
        new Assignment(numbering.number(path()), text, act, assignees, from, deadline, List.of());
    add(new ItemDraft(assignment, List.of(prose)));
  }
}
