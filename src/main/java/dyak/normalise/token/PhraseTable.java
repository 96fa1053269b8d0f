package dyak.normalise.token;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Fixed wordings and what each means. In a wording {@code *} stands for any ending ({@code
 * квартал*}), {@code ~} for any one word, a final full stop for one that may be missing ({@code
 * кв.}), a leading {@code ?} for a mark that may be missing ({@code ?,}).
 */
public final class PhraseTable<V> {
  private static final Pattern SPACE = Pattern.compile(" ");

  private record Wording<V>(List<Part> parts, V value) {
    static <V> Wording<V> of(String printed, V value) {
      return new Wording<>(SPACE.splitAsStream(printed).map(Part::of).toList(), value);
    }
  }

  private record Part(Kind kind, String text) {
    enum Kind {
      EXACT,
      STEM,
      ABBREVIATION,
      OPTIONAL,
      ANY_WORD
    }

    static Part of(String printed) {
      int last = printed.length() - 1;
      if (printed.equals("~")) {
        return new Part(Kind.ANY_WORD, "");
      }
      if (last > 0 && printed.charAt(0) == '?') {
        return new Part(Kind.OPTIONAL, printed.substring(1));
      }
      if (last > 0 && printed.charAt(last) == '*') {
        return new Part(Kind.STEM, printed.substring(0, last));
      }
      return last > 0 && printed.charAt(last) == '.'
          ? new Part(Kind.ABBREVIATION, printed.substring(0, last))
          : new Part(Kind.EXACT, printed);
    }

    /** The token after it, or -1 when it does not stand here. */
    int end(Tokens tokens, int at) {
      String form = tokens.form(at);
      return switch (kind) {
        case EXACT -> form.equals(text) ? at + 1 : -1;
        case STEM -> form.startsWith(text) ? at + 1 : -1;
        case ABBREVIATION -> form.equals(text) ? tokens.skipGlued(at + 1, ".") : -1;
        case OPTIONAL -> tokens.skip(at, text);
        case ANY_WORD -> tokens.get(at).isWord() ? at + 1 : -1;
      };
    }
  }

  private final Map<String, List<Wording<V>>> byWord;
  private final List<Wording<V>> byStem;

  /**
   * The stems by the letter they begin with, letters 64 places apart together: most words are
   * turned away by their first.
   */
  private final List<List<Wording<V>>> byInitial;

  /** A bit for the first letter of each wording. */
  private final long initials;

  /** A bit for the first letter of each wording that begins with a whole word. */
  private final long wordInitials;

  private PhraseTable(Map<String, List<Wording<V>>> byWord, List<Wording<V>> byStem) {
    this.byWord = byWord;
    this.byStem = byStem;
    this.byInitial =
        IntStream.range(0, Long.SIZE)
            .mapToObj(i -> byStem.stream().filter(w -> i == initial(w.parts().get(0).text())))
            .map(Stream::toList)
            .toList();
    this.wordInitials = initials(byWord.keySet());
    this.initials = wordInitials | initials(firstStems());
  }

  private static long initials(Collection<String> forms) {
    return forms.stream().mapToLong(form -> 1L << initial(form)).reduce(0, (a, b) -> a | b);
  }

  public static PhraseTable<Boolean> of(String... wordings) {
    return meaning(true, wordings);
  }

  public static <V> PhraseTable<V> meaning(V value, String... wordings) {
    return new PhraseTable<V>(Map.of(), List.of()).with(value, wordings);
  }

  /** This table and more wordings. */
  public PhraseTable<V> with(V value, String... wordings) {
    Map<String, List<Wording<V>>> words = new HashMap<>();
    byWord.forEach((word, list) -> words.put(word, new ArrayList<>(list)));
    List<Wording<V>> stems = new ArrayList<>(byStem);
    for (String printed : wordings) {
      Wording<V> wording = Wording.of(printed, value);
      Part first = wording.parts().get(0);
      if (first.kind() == Part.Kind.STEM) {
        stems.add(wording);
      } else {
        words.computeIfAbsent(first.text(), key -> new ArrayList<>()).add(wording);
      }
    }
    return new PhraseTable<>(words, stems);
  }

  /** The longest wording that begins at a token. */
  public Optional<Read<V>> read(Tokens tokens, int at) {
    return Optional.ofNullable(longestAt(tokens, at));
  }

  private @Nullable Read<V> longestAt(Tokens tokens, int at) {
    String form = tokens.form(at);
    if (form.isEmpty() || (initials & (1L << initial(form))) == 0) {
      return null;
    }
    Read<V> longest = longest(tokens, at, wordingsOf(form), null);
    return longest(tokens, at, stemsLike(form), longest);
  }

  private static <V> @Nullable Read<V> longest(
      Tokens tokens, int at, List<Wording<V>> wordings, @Nullable Read<V> before) {
    Read<V> longest = before;
    for (int i = 0; i < wordings.size(); i++) {
      Wording<V> wording = wordings.get(i);
      int end = end(tokens, at, wording);
      if (end > (longest == null ? at : longest.end())) {
        longest = new Read<>(wording.value(), end);
      }
    }
    return longest;
  }

  /** The whole words that wordings begin with. */
  Set<String> firstWords() {
    return byWord.keySet();
  }

  /** The stems that wordings begin with. */
  List<String> firstStems() {
    return byStem.stream().map(wording -> wording.parts().get(0).text()).toList();
  }

  private static int initial(String form) {
    return form.charAt(0) % Long.SIZE;
  }

  private List<Wording<V>> wordingsOf(String form) {
    boolean mayOpen = (wordInitials & (1L << initial(form))) != 0;
    return mayOpen ? byWord.getOrDefault(form, List.of()) : List.of();
  }

  private List<Wording<V>> stemsLike(String form) {
    return byInitial.get(initial(form));
  }

  /** The token after the longest wording that begins here, or this token. */
  public int skip(Tokens tokens, int at) {
    Read<V> longest = longestAt(tokens, at);
    return longest == null ? at : longest.end();
  }

  public boolean begins(Tokens tokens, int at) {
    return longestAt(tokens, at) != null;
  }

  /** The token after the wording, or -1 when it does not stand here. */
  private static int end(Tokens tokens, int from, Wording<?> wording) {
    int at = from;
    for (Part part : wording.parts()) {
      at = part.end(tokens, at);
      if (at < 0) {
        return at;
      }
    }
    return at;
  }
}
