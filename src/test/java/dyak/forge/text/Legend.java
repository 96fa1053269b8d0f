package dyak.forge.text;

import dyak.forge.words.Dice;
import dyak.forge.words.Party;
import dyak.forge.words.Vocabulary;
import dyak.record.Abbreviation;
import java.util.ArrayList;
import java.util.List;

/** Abbreviations that a letter explains, for those who have to act. */
record Legend(List<Party> parties) {
  static final Legend NONE = new Legend(List.of());

  static Legend of(Dice dice, Vocabulary words) {
    List<Party> all = new ArrayList<>(words.units());
    all.addAll(words.groups());
    return new Legend(dice.some(dice.between(3, 5), all));
  }

  /** {@code ОКП – отдел кадровой политики}. */
  List<String> lines(String dash) {
    return parties.stream()
        .map(party -> party.abbreviation() + " " + dash + " " + party.nominative())
        .toList();
  }

  List<Abbreviation> gold() {
    return parties.stream()
        .map(party -> new Abbreviation(party.abbreviation(), party.nominative()))
        .toList();
  }
}
