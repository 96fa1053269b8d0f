package dyak.forge.letter;

import dyak.forge.text.Scene;
import dyak.forge.words.Dice;
import dyak.forge.words.FullName;
import dyak.record.Executor;
import dyak.record.Kind;
import dyak.record.Person;
import java.util.ArrayList;
import java.util.List;

/** The contact persons below the signature (requisite 25). */
public record ExecutorMark(List<Executor> gold, List<String> lines) {
  public ExecutorMark {
    gold = List.copyOf(gold);
    lines = List.copyOf(lines);
  }

  static ExecutorMark none() {
    return new ExecutorMark(List.of(), List.of());
  }

  static ExecutorMark of(Scene scene) {
    int count = scene.dice().chance(0.85) ? 1 : 2;
    List<Executor> gold = new ArrayList<>();
    List<String> lines = new ArrayList<>();
    int form = scene.dice().between(0, 8);
    for (int i = 0; i < count; i++) {
      gold.add(write(scene, form, lines));
    }
    return new ExecutorMark(gold, lines);
  }

  private static Executor write(Scene scene, int form, List<String> lines) {
    Dice dice = scene.dice();
    FullName name = scene.words().names().any(dice);
    Phone phone = Phone.of(dice, scene.place().areaCode());
    String printed = phone.printed(dice);
    String full = name.full();
    String initials = name.initials(FullName.Style.SURNAME_FIRST);
    List<String> phones = List.of(phone.international());
    switch (form) {
      case 0 -> {
        lines.add("Исп. " + initials);
        // what says nothing of its town has no area code to complete a number with
        lines.add("тел. " + (scene.kind() == Kind.LETTER ? phone.bare() : printed));
        return new Executor(name.withInitials(initials), phones, List.of());
      }
      case 1 -> {
        lines.add("Исполнитель: " + full);
        lines.add("Тел.: " + printed);
        return new Executor(name.inFull(full), phones, List.of());
      }
      case 2 -> {
        String given = name.givenAndPatronymic() + " " + name.surname().nominative();
        lines.add(given);
        lines.add(printed);
        String email = "u" + dice.digits(3) + "@" + scene.place().latin() + ".ru";
        lines.add(email);
        return new Executor(name.inFull(given), phones, List.of(email));
      }
      case 3 -> {
        lines.add("Исп.: " + initials + ", тел. " + printed);
        return new Executor(name.withInitials(initials), phones, List.of());
      }
      case 7 -> {
        String extension = dice.digits(3);
        lines.add(initials + " " + printed + dice.oneOf(" доб. ", ", доб. ") + extension);
        return new Executor(
            name.withInitials(initials),
            List.of(phone.international() + " ext " + extension),
            List.of());
      }
      case 4 -> {
        lines.add(initials);
        lines.add(printed);
        return new Executor(name.withInitials(initials), phones, List.of());
      }
      default -> {
        lines.add(full + (form == 5 ? "," : ""));
        lines.add(printed);
        Person person = name.inFull(full);
        return new Executor(person, phones, List.of());
      }
    }
  }
}
