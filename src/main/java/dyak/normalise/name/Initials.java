package dyak.normalise.name;

import dyak.normalise.text.Lookalikes;
import dyak.normalise.text.Tokens;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One or two initials: {@code И.И.}, {@code И . И .}, {@code Ж.-П.}, {@code Дж.}, {@code А.М}. */
public record Initials(int end, String given, @Nullable String patronymic) {
  private static final Set<String> OF_TWO_LETTERS =
      Set.of(
          "Дж", "Дз", "Ал", "Ан", "Вл", "Вс", "Вяч", "Гл", "Дм", "Евг", "Ев", "Хр", "Эд", "Юр",
          "Юл");

  /** Reads the initials that begin at a token; {@code end} is the token after them. */
  public static Optional<Initials> at(Tokens tokens, int first) {
    String given = initial(tokens.word(first));
    if (given.isEmpty() || !tokens.sign(first + 1, '.')) {
      return Optional.empty();
    }
    int next = first + 2;
    int second = tokens.sign(next, '-') ? next + 1 : next;
    String patronymic = initial(tokens.word(second));
    if (patronymic.isEmpty() || (patronymic.length() > 1 && !tokens.sign(second + 1, '.'))) {
      return Optional.of(new Initials(next, given + ".", null));
    }
    int end = tokens.sign(second + 1, '.') ? second + 2 : second + 1;
    return Optional.of(new Initials(end, given + ".", patronymic + "."));
  }

  private static String initial(String word) {
    if (word.isEmpty() || word.length() > 3) {
      return "";
    }
    String letters = Lookalikes.cyrillic(word);
    boolean single =
        letters.length() == 1
            && Character.isUpperCase(letters.charAt(0))
            && Lookalikes.isCyrillic(letters.charAt(0));
    return single || OF_TWO_LETTERS.contains(letters) ? letters : "";
  }

  boolean single() {
    return patronymic == null;
  }
}
