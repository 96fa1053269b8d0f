package dyak.recognise.rule;

import com.hankcs.algorithm.AhoCorasickDoubleArrayTrie;
import dyak.layout.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The cue words of all rules in one automaton: a single pass over the lower-cased letter finds
 * every hit.
 */
public final class CueIndex {
  private final AhoCorasickDoubleArrayTrie<Set<Rule>> automaton =
      new AhoCorasickDoubleArrayTrie<>();

  public CueIndex(List<Rule> rules) {
    Map<String, Set<Rule>> cues = new TreeMap<>();
    for (Rule rule : rules) {
      rule.cues().forEach(cue -> cues.computeIfAbsent(cue, c -> new LinkedHashSet<>()).add(rule));
    }
    automaton.build(cues);
  }

  /** The places of each rule's cues, in reading order; only cues at the start of a word count. */
  public Map<Rule, List<Span>> hits(String text) {
    String lower = lowerCased(text);
    Map<Rule, List<Span>> hits = new HashMap<>();
    automaton.parseText(
        lower,
        (begin, end, rules) -> {
          boolean insideWord =
              begin > 0
                  && Character.isLetter(lower.charAt(begin))
                  && Character.isLetter(lower.charAt(begin - 1));
          if (!insideWord) {
            Span place = new Span(begin, end);
            rules.forEach(rule -> hits.computeIfAbsent(rule, r -> new ArrayList<>()).add(place));
          }
        });
    return hits;
  }

  /**
   * Letter by letter, so that places stay places: a few letters of the world grow in lower case.
   */
  private static String lowerCased(String text) {
    char[] letters = text.toCharArray();
    for (int i = 0; i < letters.length; i++) {
      letters[i] = lowerCased(letters[i]);
    }
    return new String(letters);
  }

  private static char lowerCased(char c) {
    if (c >= 'а' && c <= 'я') {
      return c;
    }
    return c >= 'А' && c <= 'Я' ? (char) (c + ('а' - 'А')) : Character.toLowerCase(c);
  }
}
