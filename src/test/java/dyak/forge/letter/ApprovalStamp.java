package dyak.forge.letter;

import dyak.forge.text.Phrases;
import dyak.forge.text.Scene;
import dyak.forge.words.DateForm;
import dyak.forge.words.Dice;
import dyak.forge.words.FullName;
import dyak.forge.words.Organisation;
import dyak.record.Approval;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** «УТВЕРЖДАЮ» at the top right (requisite 16). */
public record ApprovalStamp(Approval gold, List<String> lines) {
  public ApprovalStamp {
    lines = List.copyOf(lines);
  }

  static ApprovalStamp of(Scene scene, Organisation organisation) {
    Dice dice = scene.dice();
    FullName name = scene.words().names().any(dice);
    LocalDate date = scene.date().plusDays(dice.between(0, 12));
    String post = organisation.head().nominative();
    String position =
        Phrases.capital(organisation.shortName() == null ? first(post) : post)
            + " "
            + organisation.genitive();
    String printed = name.initials(scene.habits().names());
    List<String> lines = new ArrayList<>();
    lines.add("УТВЕРЖДАЮ");
    lines.addAll(Phrases.lines(position, 34));
    lines.add(dice.chance(0.5) ? "______________ " + printed : printed);
    lines.add(dice.oneOf(DateForm.QUOTED, DateForm.QUOTED_YEAR, DateForm.WORDS_G).print(date));
    return new ApprovalStamp(new Approval(position, name.withInitials(printed), date), lines);
  }

  private static String first(String post) {
    int space = post.indexOf(' ');
    return space < 0 ? post : post.substring(0, space);
  }
}
