package dyak.forge.text;

import dyak.forge.deadline.Occasion;
import dyak.forge.words.Dice;
import dyak.forge.words.Place;
import dyak.forge.words.Vocabulary;
import dyak.record.Addressee;
import dyak.record.Kind;
import java.time.LocalDate;
import java.util.List;

/** What is known of a letter when its text is written. */
public record Scene(
    Dice dice,
    Vocabulary words,
    Habits habits,
    Kind kind,
    LocalDate date,
    Place place,
    List<Addressee> addressees) {

  /** The same letter with dice of its own for {@code aspect}. */
  public Scene forAspect(String aspect) {
    return new Scene(dice.forAspect(aspect), words, habits, kind, date, place, addressees);
  }

  /** A line of a word list. */
  public String line(String list) {
    return dice.pick(words.list(list));
  }

  public boolean isLetter() {
    return kind == Kind.LETTER;
  }

  /** What deadlines need to know of the letter. */
  Occasion occasion() {
    String own =
        switch (kind) {
          case ORDER -> "приказа";
          case DIRECTIVE -> "распоряжения";
          case RESOLUTION -> "постановления";
          case MINUTES -> "протокола";
          case DECISION -> "решения";
          case ASSIGNMENT_LIST -> "перечня";
          case LETTER, OTHER -> "письма";
        };
    return new Occasion(date, habits.dates(), own);
  }
}
