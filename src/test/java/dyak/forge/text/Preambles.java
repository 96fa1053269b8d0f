package dyak.forge.text;

import dyak.forge.words.DateForm;
import dyak.forge.words.Dice;
import dyak.forge.words.Organisation;
import dyak.record.Abbreviation;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

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

  /** «… Министерства культуры … (далее – Министерство) …»; the full form is as printed. */
  private static Passage abbreviated(Scene scene) {
    Dice dice = scene.dice();
    boolean federal = dice.chance(0.5);
    Organisation body =
        federal
            ? scene.words().organisations().federal(dice)
            : scene.words().organisations().body(dice, scene.place());
    String shortForm =
        federal
            ? Objects.requireNonNull(body.shortName())
            : body.name().substring(0, body.name().indexOf(' '));
    String bracket = " (далее " + scene.habits().dash() + " " + shortForm + ")";
    boolean dative = dice.chance(0.3);
    String full = dative ? body.dative() : body.genitive();
    String before =
        dative ? "Материалы направлены " : dice.oneOf("Обращение ", "По поручению ", "Заключение ");
    String after =
        before.startsWith("По ")
            ? " проведена выездная проверка."
            : dative ? "." : " рассмотрено в установленном порядке.";
    return Passage.paragraph(before + full + bracket + after)
        .withAbbreviations(List.of(new Abbreviation(shortForm, full)));
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
