package dyak.forge.words;

import java.util.List;

/** Bodies and institutions of the forge. */
public final class Organisations {
  private final List<List<String>> bodies = WordList.rows("bodies");
  private final List<List<String>> institutions = WordList.rows("institutions");
  private final List<List<String>> federal = WordList.rows("federal");
  private final List<List<String>> bilingual = WordList.rows("bilingual");

  /** A body of the region or of the city. */
  public Organisation body(Dice dice, Place place) {
    List<String> forms = dice.pick(bodies).stream().map(place::in).toList();
    return new Organisation(
        forms.get(0),
        forms.get(1),
        forms.get(2),
        null,
        null,
        Organisation.Post.of(forms.subList(3, 6)));
  }

  /** A hospital, a library, a company; its cases are those of its quoted name: none. */
  public Organisation institution(Dice dice, Place place) {
    String number = String.valueOf(dice.between(2, 40));
    List<String> forms =
        dice.pick(institutions).stream()
            .map(form -> place.in(form).replace("{N}", number))
            .toList();
    String name = forms.get(0) + " «" + forms.get(2) + "»";
    String shortName = forms.get(1) + " «" + forms.get(3) + "»";
    return new Organisation(
        name,
        shortName,
        shortName,
        shortName,
        forms.get(7).isEmpty() ? null : forms.get(7),
        Organisation.Post.of(forms.subList(4, 7)));
  }

  /** A federal body, whose short form is a word («Минздрав России»). */
  public Organisation federal(Dice dice) {
    List<String> forms = dice.pick(federal);
    return new Organisation(
        forms.get(0),
        forms.get(1),
        forms.get(2),
        forms.get(6),
        null,
        Organisation.Post.of(forms.subList(3, 6)));
  }

  /** A name in Russian and in a republic's second language, and the city. */
  public record Bilingual(String name, String second, String city) {}

  public Bilingual bilingual(Dice dice) {
    List<String> forms = dice.pick(bilingual);
    return new Bilingual(forms.get(0), forms.get(1), forms.get(2));
  }
}
