package dyak.normalise.time;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Fixed wordings and what each means. In a wording {@code *} stands for any ending ({@code
 * квартал*}), {@code ~} for any one word, a final full stop for one that may be missing ({@code
 * кв.}), a leading {@code ?} for a mark that may be missing ({@code ?,}).
 */
final class PhraseTable<V> {
  private static final Pattern SPACE = Pattern.compile(" ");

  private record Wording<V>(List<String> parts, V value) {}

  private final Map<Character, List<Wording<V>>> byInitial;

  private PhraseTable(Map<Character, List<Wording<V>>> byInitial) {
    this.byInitial = byInitial;
  }

  static PhraseTable<Boolean> of(String... wordings) {
    return new PhraseTable<Boolean>(Map.of()).with(true, wordings);
  }

  static <V> PhraseTable<V> meaning(V value, String... wordings) {
    return new PhraseTable<V>(Map.of()).with(value, wordings);
  }

  /** This table and more wordings. */
  PhraseTable<V> with(V value, String... wordings) {
    Map<Character, List<Wording<V>>> more = new HashMap<>();
    byInitial.forEach((initial, list) -> more.put(initial, new ArrayList<>(list)));
    for (String wording : wordings) {
      more.computeIfAbsent(wording.charAt(0), initial -> new ArrayList<>())
          .add(new Wording<>(List.of(SPACE.split(wording, -1)), value));
    }
    return new PhraseTable<>(more);
  }

  /** The longest wording that begins at a token. */
  Optional<Read<V>> read(Tokens tokens, int at) {
    String form = tokens.form(at);
    if (form.isEmpty()) {
      return Optional.empty();
    }
    return Read.longest(
        byInitial.getOrDefault(form.charAt(0), List.of()).stream()
            .map(wording -> match(tokens, at, wording)));
  }

  /** The token after the longest wording that begins here, or this token. */
  int skip(Tokens tokens, int at) {
    return read(tokens, at).map(Read::end).orElse(at);
  }

  boolean begins(Tokens tokens, int at) {
    return read(tokens, at).isPresent();
  }

  private static <V> Optional<Read<V>> match(Tokens tokens, int from, Wording<V> wording) {
    int at = from;
    for (String part : wording.parts()) {
      int next = match(tokens, at, part);
      if (next < 0) {
        return Optional.empty();
      }
      at = next;
    }
    return Optional.of(new Read<>(wording.value(), at));
  }

  /** The token after the part, or -1 when the part does not stand here. */
  private static int match(Tokens tokens, int at, String part) {
    int last = part.length() - 1;
    String form = tokens.form(at);
    if (part.equals("~")) {
      return tokens.get(at).isWord() ? at + 1 : -1;
    }
    if (part.charAt(0) == '?') {
      return tokens.skip(at, part.substring(1));
    }
    if (last > 0 && part.charAt(last) == '*') {
      return form.startsWith(part.substring(0, last)) ? at + 1 : -1;
    }
    if (last > 0 && part.charAt(last) == '.') {
      return form.equals(part.substring(0, last)) ? tokens.skipGlued(at + 1, ".") : -1;
    }
    return form.equals(part) ? at + 1 : -1;
  }
}
