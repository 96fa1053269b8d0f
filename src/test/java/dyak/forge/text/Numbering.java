package dyak.forge.text;

import dyak.forge.sheet.Marker;
import dyak.forge.words.Dice;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The markers of a list, level by level; {@code automatic} ones are counted by the word processor,
 * as list {@code id} of the document. The numbers {@code above} stand in front of every path.
 */
record Numbering(List<MarkerForm> levels, boolean automatic, int id, List<Integer> above) {
  private static final List<List<MarkerForm>> OF_LETTERS =
      List.of(
          List.of(MarkerForm.DOT, MarkerForm.PATH, MarkerForm.DASH),
          List.of(MarkerForm.DOT, MarkerForm.DASH, MarkerForm.NONE),
          List.of(MarkerForm.DOT, MarkerForm.LETTER, MarkerForm.DASH),
          List.of(MarkerForm.DOT, MarkerForm.PARENTHESIS, MarkerForm.DASH),
          List.of(MarkerForm.PARENTHESIS, MarkerForm.LETTER, MarkerForm.DASH),
          List.of(MarkerForm.PARENTHESIS, MarkerForm.EN_DASH, MarkerForm.NONE),
          List.of(MarkerForm.DOT, MarkerForm.BULLET, MarkerForm.NONE),
          List.of(MarkerForm.DOT, MarkerForm.NONE, MarkerForm.NONE),
          List.of(MarkerForm.ROMAN, MarkerForm.DOT, MarkerForm.DASH),
          List.of(MarkerForm.DASH, MarkerForm.NONE, MarkerForm.NONE),
          List.of(MarkerForm.EN_DASH, MarkerForm.NONE, MarkerForm.NONE));

  private static final List<List<MarkerForm>> OF_ACTS =
      List.of(
          List.of(MarkerForm.DOT, MarkerForm.PATH, MarkerForm.LETTER),
          List.of(MarkerForm.DOT, MarkerForm.PATH, MarkerForm.DASH),
          List.of(MarkerForm.DOT, MarkerForm.PATH_OPEN, MarkerForm.DASH),
          List.of(MarkerForm.DOT, MarkerForm.PARENTHESIS, MarkerForm.LETTER),
          List.of(MarkerForm.DOT, MarkerForm.LETTER, MarkerForm.DASH),
          List.of(MarkerForm.DOT, MarkerForm.DASH, MarkerForm.NONE));

  Numbering {
    levels = List.copyOf(levels);
    above = List.copyOf(above);
  }

  static Numbering ofLetter(Dice dice, int id) {
    return new Numbering(dice.pick(OF_LETTERS), dice.chance(0.4), id, List.of());
  }

  static Numbering ofAct(Dice dice, int id) {
    return new Numbering(dice.pick(OF_ACTS), dice.chance(0.4), id, List.of());
  }

  /** Items counted 2.1., 2.2. below the second question of a meeting. */
  static Numbering ofQuestion(int question) {
    List<MarkerForm> levels = List.of(MarkerForm.PATH, MarkerForm.DASH, MarkerForm.NONE);
    return new Numbering(levels, false, 0, List.of(question));
  }

  MarkerForm form(List<Integer> path) {
    return levels.get(path.size() - 1);
  }

  /** The marker as a sheet needs it, or null. */
  @Nullable Marker marker(List<Integer> path) {
    String printed = form(path).print(whole(path));
    if (printed == null) {
      return null;
    }
    return automatic ? Marker.automatic(printed, path.size() - 1, id) : Marker.typed(printed);
  }

  @Nullable String number(List<Integer> path) {
    return form(path).number(whole(path));
  }

  private List<Integer> whole(List<Integer> path) {
    List<Integer> whole = new ArrayList<>(above);
    whole.addAll(path);
    return whole;
  }

  /** Whether items of the top level open with a capital: so they do behind a full stop. */
  boolean capital() {
    return levels.get(0) == MarkerForm.DOT
        || levels.get(0) == MarkerForm.PATH
        || levels.get(0) == MarkerForm.ROMAN;
  }
}
