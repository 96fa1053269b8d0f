package dyak.forge.letter;

import dyak.forge.text.Phrases;
import dyak.forge.text.Scene;
import dyak.forge.words.DateForm;
import dyak.forge.words.Dice;
import dyak.forge.words.FullName;
import dyak.forge.words.Organisation;
import dyak.record.Signatory;
import dyak.record.Signature;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who signed (requisite 22): position and name, the complimentary close above them, and the mark of
 * an electronic signature (23) that may stand between.
 */
public record SignatureBlock(
    Signatory gold, boolean respectfully, List<String> position, String name, @Nullable Mark mark) {
  public SignatureBlock {
    position = List.copyOf(position);
  }

  /** The mark's lines and its record. */
  public record Mark(List<String> lines, Signature gold) {}

  /** Signed by the head of {@code organisation}, or by one who acts for him. */
  static SignatureBlock of(Scene scene, Organisation organisation, boolean letter) {
    Dice dice = scene.dice();
    FullName name = scene.words().names().any(dice);
    boolean respectfully = letter && dice.chance(0.25);
    String post = post(scene, organisation);
    String shown = respectfully && dice.chance(0.5) ? post : Phrases.capital(post);
    String printed = name.initials(scene.habits().names());
    Mark mark = letter && dice.chance(0.2) ? mark(scene, name) : null;
    return new SignatureBlock(
        new Signatory(shown, name.withInitials(printed)),
        respectfully,
        Phrases.lines(shown, 40),
        printed,
        mark);
  }

  /** Signed on the blank of an official, which has said who he is: the name alone. */
  static SignatureBlock onOwnBlank(Scene scene) {
    FullName name = scene.words().names().any(scene.dice());
    String printed = name.initials(scene.habits().names());
    Signatory gold = new Signatory(null, name.withInitials(printed));
    return new SignatureBlock(gold, false, List.of(), printed, null);
  }

  /** Signed for a meeting as {@code position}. */
  static SignatureBlock as(Scene scene, String position) {
    FullName name = scene.words().names().any(scene.dice());
    String printed = name.initials(scene.habits().names());
    return new SignatureBlock(
        new Signatory(position, name.withInitials(printed)),
        false,
        List.of(position),
        printed,
        null);
  }

  private static String post(Scene scene, Organisation organisation) {
    Dice dice = scene.dice();
    String head = organisation.head().nominative();
    String accusative = organisation.head().accusative();
    return switch (dice.between(0, 6)) {
      case 0 -> "заместитель " + genitive(accusative);
      case 1 -> "первый заместитель " + genitive(accusative);
      case 2 -> "и.о. " + genitive(accusative);
      case 3 -> "исполняющий обязанности " + genitive(accusative);
      default -> head;
    };
  }

  /** A man's post is the same in genitive and accusative; «главу» alone is not. */
  static String genitive(String accusative) {
    return accusative.startsWith("главу") ? "главы" + accusative.substring(5) : accusative;
  }

  private static Mark mark(Scene scene, FullName name) {
    Dice dice = scene.dice();
    StringBuilder certificate = new StringBuilder("00");
    for (int i = 0; i < dice.oneOf(30, 38); i++) {
      certificate.append(
          dice.oneOf(
              '0', '1', '2', '3', '4', '5', '6', '7', '8', '9', 'A', 'B', 'C', 'D', 'E', 'F'));
    }
    LocalDate from = scene.date().minusDays(dice.between(20, 300));
    LocalDate to = from.plusMonths(15);
    String number = certificate.toString();
    List<String> lines =
        List.of(
            dice.oneOf("ДОКУМЕНТ ПОДПИСАН", "Документ подписан"),
            dice.oneOf("ЭЛЕКТРОННОЙ ПОДПИСЬЮ", "электронной подписью"),
            dice.oneOf("Сертификат: ", "Сертификат ") + number,
            dice.oneOf("Владелец: ", "Владелец ") + name.full(),
            dice.oneOf("Действителен: с ", "Действителен с ")
                + DateForm.DIGITS.print(from)
                + " по "
                + DateForm.DIGITS.print(to));
    return new Mark(lines, new Signature(number, name.full(), from, to));
  }
}
