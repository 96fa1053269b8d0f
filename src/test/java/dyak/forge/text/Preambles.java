package dyak.forge.text;

import dyak.forge.words.DateForm;
import dyak.forge.words.Dice;
import dyak.record.Abbreviation;
import java.util.ArrayList;
import java.util.List;

/**
 * Paragraphs that inform and ask for nothing; they cite documents and hold dates that are no
 * deadlines.
 */
public final class Preambles {
  private Preambles() {}

  static Passage of(Scene scene) {
    return switch (scene.dice().between(0, 5)) {
      case 0 -> cited(scene);
      case 1 -> abbreviated(scene);
      default -> Passage.paragraph(filled(scene, scene.line("preambles")));
    };
  }

  /** A few paragraphs, each another. */
  public static Passage some(Scene scene, int count) {
    List<Passage> passages = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      passages.add(of(scene.forAspect("preamble " + i)));
    }
    return Passage.all(passages);
  }

  private static Passage cited(Scene scene) {
    Dice dice = scene.dice();
    Citation genitive = Citations.of(scene, Citations.Case.GENITIVE);
    String text =
        switch (dice.between(0, 2)) {
          case 0 -> "Направляем для использования в работе копию " + genitive.text() + ".";
          case 1 -> "По итогам исполнения " + genitive.text() + " подготовлен сводный доклад.";
          default -> "Сообщаем, что положения " + genitive.text() + " применяются в полном объёме.";
        };
    return Passage.paragraph(text).with(List.of(genitive.gold()));
  }

  private static Passage abbreviated(Scene scene) {
    Dice dice = scene.dice();
    String full =
        dice.chance(0.5)
            ? scene.words().organisations().federal(dice).genitive()
            : scene.words().organisations().body(dice, scene.place()).genitive();
    String first = full.substring(0, full.indexOf(' '));
    String shortForm = nominative(first);
    String text =
        "Обращение "
            + full
            + " (далее "
            + scene.habits().dash()
            + " "
            + shortForm
            + ") рассмотрено в установленном порядке.";
    return Passage.paragraph(text).withAbbreviations(List.of(new Abbreviation(shortForm, full)));
  }

  private static String nominative(String genitive) {
    return switch (genitive) {
      case "Министерства" -> "Министерство";
      case "Департамента" -> "Департамент";
      case "Комитета" -> "Комитет";
      case "Управления" -> "Управление";
      case "Агентства" -> "Агентство";
      case "Администрации" -> "Администрация";
      case "Федерального" -> "Ведомство";
      case "Федеральной" -> "Служба";
      default -> "Заявитель";
    };
  }

  private static String filled(Scene scene, String pattern) {
    Dice dice = scene.dice();
    DateForm form = scene.habits().dates();
    return pattern
        .replace("{D}", form.print(scene.date().minusDays(dice.between(5, 200))))
        .replace("{N}", String.valueOf(dice.between(12, 480)))
        .replace("{M}", String.valueOf(dice.between(2, 11)))
        .replace("{Y}", String.valueOf(scene.date().getYear() - dice.between(0, 1)));
  }
}
