package dyak.forge.words;

import java.util.List;

/** People of the forge. */
public final class Names {
  private final List<List<String>> surnames = WordList.words("surnames");
  private final List<List<String>> men = WordList.words("men");
  private final List<List<String>> women = WordList.words("women");

  /** Anybody. */
  public FullName any(Dice dice) {
    boolean woman = dice.chance(0.5);
    List<String> surname = dice.pick(surnames);
    List<String> father = dice.pick(men);
    List<String> given = dice.pick(woman ? women : men);
    int at = woman ? 3 : 0;
    return new FullName(
        woman,
        new FullName.Forms(surname.get(at), surname.get(at + 1), surname.get(at + 2)),
        noAccusative(given.get(0), given.get(1)),
        noAccusative(father.get(woman ? 4 : 2), father.get(woman ? 5 : 3)));
  }

  /** Given names stand in the accusative nowhere: there, only initials are printed. */
  private static FullName.Forms noAccusative(String nominative, String dative) {
    return new FullName.Forms(nominative, nominative, dative);
  }
}
