package dyak.forge;

import dyak.forge.layout.Layouts;
import dyak.forge.letter.Blank;
import dyak.forge.letter.Draft;
import dyak.forge.letter.Drafts;
import dyak.forge.sheet.Sheet;
import dyak.forge.words.Dice;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes letters: the same seed and index give the same letter on every machine. */
final class Smithy {
  private static final Pattern NAME = Pattern.compile("([a-z-]+)-(\\d+)-(\\d+)(?:-scan)?\\.\\w+");

  private final Drafts drafts = new Drafts();

  /** The {@code index}-th letter of {@code seed}, on the blank whose turn it is. */
  ForgedLetter letter(long seed, int index) {
    Blank[] blanks = Blank.values();
    return letter(seed, index, blanks[index % blanks.length]);
  }

  /** The letter of a file name: {@code corner-1-000014.pdf} is the 14th of seed 1. */
  ForgedLetter named(String name) {
    Matcher parts = NAME.matcher(name);
    if (!parts.matches()) {
      throw new IllegalArgumentException("no forged letter is called " + name);
    }
    Blank blank = Blank.valueOf(parts.group(1).toUpperCase(Locale.ROOT).replace('-', '_'));
    return letter(Long.parseLong(parts.group(2)), Integer.parseInt(parts.group(3)), blank);
  }

  ForgedLetter letter(long seed, int index, Blank blank) {
    Dice dice = new Dice(seed).forIndex(index);
    Draft draft = drafts.of(dice, blank);
    Sheet sheet = Layouts.of(draft, dice.forAspect("layout"));
    String stem = "%s-%d-%06d".formatted(blank.label(), seed, index);
    return new ForgedLetter(stem, blank, dice.seed(), sheet, draft.gold(stem));
  }
}
