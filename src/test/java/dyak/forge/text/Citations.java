package dyak.forge.text;

import dyak.forge.words.DateForm;
import dyak.forge.words.Dice;
import dyak.record.Kind;
import dyak.record.Reference;
import dyak.record.ReferenceKind;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Mentions of other documents: «приказом Министерства культуры … от 12.03.2021 № 45-п «О …»». */
final class Citations {
  private static final Pattern BAR = Pattern.compile("\\|");

  /** The case of the word for the document's kind. */
  enum Case {
    GENITIVE,
    DATIVE,
    INSTRUMENTAL
  }

  /** A kind of document: its word in genitive, dative and instrumental. */
  private record Sort(
      ReferenceKind kind, Kind numbered, String genitive, String dative, String instrumental) {
    String word(Case wanted) {
      return switch (wanted) {
        case GENITIVE -> genitive;
        case DATIVE -> dative;
        case INSTRUMENTAL -> instrumental;
      };
    }
  }

  private static final List<Sort> SORTS =
      List.of(
          new Sort(ReferenceKind.ORDER, Kind.ORDER, "приказа", "приказу", "приказом"),
          new Sort(ReferenceKind.ORDER, Kind.ORDER, "приказа", "приказу", "приказом"),
          new Sort(
              ReferenceKind.DIRECTIVE,
              Kind.DIRECTIVE,
              "распоряжения",
              "распоряжению",
              "распоряжением"),
          new Sort(
              ReferenceKind.RESOLUTION,
              Kind.RESOLUTION,
              "постановления",
              "постановлению",
              "постановлением"),
          new Sort(ReferenceKind.LETTER, Kind.LETTER, "письма", "письму", "письмом"),
          new Sort(ReferenceKind.DECISION, Kind.DECISION, "решения", "решению", "решением"),
          new Sort(ReferenceKind.MINUTES, Kind.MINUTES, "протокола", "протоколу", "протоколом"));

  private Citations() {}

  static Citation of(Scene scene, Case wanted) {
    return scene.dice().chance(0.25) ? law(scene, wanted) : act(scene, wanted);
  }

  /** An earlier order, named in the accusative with its title, to be repealed. */
  static Citation ownAct(Scene scene) {
    Dice dice = scene.dice();
    LocalDate date = scene.date().minusDays(dice.between(100, 2000));
    String number = RegistrationNumbers.internal(dice, Kind.ORDER);
    String title = scene.line("quoted");
    String text = "приказ" + numbered(scene, date, number) + " «" + title + "»";
    return new Citation(text, new Reference(ReferenceKind.ORDER, null, date, number, title, text));
  }

  private static Citation act(Scene scene, Case wanted) {
    Dice dice = scene.dice();
    Sort sort = dice.pick(SORTS);
    boolean letter = sort.kind() == ReferenceKind.LETTER;
    String issuer = dice.chance(0.75) ? body(scene) : null;
    LocalDate date = scene.date().minusDays(dice.between(10, 1500));
    String number =
        letter
            ? RegistrationNumbers.outgoing(dice)
            : RegistrationNumbers.internal(dice, sort.numbered());
    String title = !letter && dice.chance(0.6) ? scene.line("quoted") : null;
    String text =
        sort.word(wanted)
            + (issuer == null ? "" : " " + issuer)
            + numbered(scene, date, number)
            + (title == null ? "" : " «" + title + "»");
    return new Citation(text, new Reference(sort.kind(), issuer, date, number, title, text));
  }

  private static String numbered(Scene scene, LocalDate date, String number) {
    String day = (scene.dice().chance(0.7) ? DateForm.DIGITS : DateForm.WORDS_G).print(date);
    String shown = scene.habits().numero() + number;
    return scene.dice().chance(0.85) ? " от " + day + " " + shown : " " + shown + " от " + day;
  }

  private static @Nullable String body(Scene scene) {
    Dice dice = scene.dice();
    return dice.chance(0.5)
        ? scene.words().organisations().federal(dice).genitive()
        : scene.words().organisations().body(dice, scene.place()).genitive();
  }

  private static Citation law(Scene scene, Case wanted) {
    Dice dice = scene.dice();
    List<String> law = List.of(BAR.split(scene.line("laws"), -1));
    LocalDate date = LocalDate.parse(law.get(0));
    String word =
        switch (wanted) {
          case GENITIVE -> "Федерального закона";
          case DATIVE -> "Федеральному закону";
          case INSTRUMENTAL -> "Федеральным законом";
        };
    String title = dice.chance(0.85) ? law.get(2) : null;
    String text =
        word + numbered(scene, date, law.get(1)) + (title == null ? "" : " «" + title + "»");
    return new Citation(
        text, new Reference(ReferenceKind.LAW, null, date, law.get(1), title, text));
  }
}
