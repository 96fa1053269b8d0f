package dyak.forge;

import static org.assertj.core.api.Assertions.assertThat;

import dyak.forge.deadline.DeadlinePhrase;
import dyak.forge.deadline.Deadlines;
import dyak.forge.deadline.Occasion;
import dyak.forge.words.DateForm;
import dyak.forge.words.Dice;
import dyak.record.Deadline;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Deadline phrases are read as the forge, which reckons for itself, means them. */
class ForgedDeadlinesTest {
  private static final int PHRASES = 4000;
  private static final LocalDate FIRST = LocalDate.of(2009, 1, 12);
  private static final LocalDate LAST = LocalDate.of(2025, 12, 19);

  @Test
  void phrasesAreReadAsTheyAreMeant() {
    List<String> misread = new ArrayList<>();
    for (int i = 0; i < PHRASES; i++) {
      Dice dice = new Dice(3).forIndex(i);
      LocalDate date = dice.day(FIRST, LAST);
      Occasion occasion = new Occasion(date, dice.pick(DateForm.IN_TEXT), "письма");
      DeadlinePhrase phrase =
          i % 2 == 0 ? Deadlines.labelled(dice, occasion) : Deadlines.inSentence(dice, occasion);
      String meant = describe(phrase.gold());
      String read =
          dyak.normalise.Deadlines.parse(phrase.text(), date)
              .map(ForgedDeadlinesTest::describe)
              .orElse("none");
      if (!read.equals(meant)) {
        misread.add("%s: '%s' means %s, read as %s".formatted(date, phrase.text(), meant, read));
      }
    }
    assertThat(misread).isEmpty();
  }

  private static String describe(Deadline deadline) {
    return "%s %s..%s %s %s"
        .formatted(
            deadline.kind(),
            deadline.start(),
            deadline.due(),
            deadline.recurrence(),
            deadline.assumed());
  }
}
