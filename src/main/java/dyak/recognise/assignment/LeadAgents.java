package dyak.recognise.assignment;

import dyak.normalise.Agents;
import dyak.normalise.Opening;
import dyak.recognise.rule.Drafts.Read;
import dyak.recognise.rule.OpeningPattern;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The assignees that a lead names for all its items: «Рекомендовать главам администраций:». */
final class LeadAgents {
  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
  private static final OpeningPattern VERB =
      OpeningPattern.of(
          "(?:рекомендовать|рекомендую|рекомендуем|поручить|поручаю|предложить|предлагаю|обязываю|необходимо|следует|надлежит|предписать|предписываю)(?!\\p{L})\\s*",
          List.of(
              "рекоменд",
              "поруч",
              "предлож",
              "предлагаю",
              "обязываю",
              "необходимо",
              "следует",
              "надлежит",
              "предпи"));

  private static final Pattern WORD = Pattern.compile("(?<![\\p{L}-])\\p{L}[\\p{L}-]+");

  /** Endings that are dative and nothing else beside a plain genitive («области» is both). */
  private static final Pattern PLAIN_DATIVE = Pattern.compile("(?:ам|ям|ым|им|ому|ему|у|ю)$");

  /** «в целях подготовки к отопительному периоду»: a dative that a preposition asks for. */
  private static final Pattern GOVERNS =
      Pattern.compile("(?:^|\\s)(?:ко?|по|согласно|благодаря|вопреки)\\s$", FLAGS);

  private static final Pattern ADJECTIVE = Pattern.compile("(?:ому|ему|ым|им)$");
  private static final int LONGEST = 12;

  /** Words from inside a quotation. */
  private static final Pattern CLOSES_QUOTE = Pattern.compile("[^«\"„]*[»\"”].*");

  /** How far before the verb its dative may begin. */
  private static final int REACH = 300;

  private LeadAgents() {}

  static List<Read<String>> of(Chunk lead) {
    Matcher verb = VERB.matcher(lead.text());
    if (!VERB.find(verb, lead.text(), 0)) {
      return read(lead, 0, Agents.openingDative(lead.text()));
    }
    Optional<Opening> behind = Agents.leadingDative(lead.text().substring(verb.end()));
    if (behind.isPresent()) {
      return read(lead, verb.end(), behind);
    }
    return before(lead, verb.start());
  }

  /** «… директорам школ надлежит:»: the dative that reaches up to the verb. */
  static List<Read<String>> before(Chunk lead, int verb) {
    Matcher word = WORD.matcher(lead.text()).region(Math.max(0, verb - REACH), verb);
    int governed = -1;
    while (word.find()) {
      if (!PLAIN_DATIVE.matcher(word.group()).find()) {
        continue;
      }
      String above = lead.text().substring(Math.max(0, word.start() - LONGEST), word.start());
      if (GOVERNS.matcher(above).find() || word.start() == governed) {
        boolean adjective = ADJECTIVE.matcher(word.group()).find();
        governed = adjective ? word.end() + 1 : -1;
        continue;
      }
      String words = lead.text().substring(word.start(), verb).strip();
      if (CLOSES_QUOTE.matcher(words).matches()) {
        continue;
      }
      Optional<Opening> opening = Agents.leadingDative(words);
      if (opening.isPresent() && word.start() + opening.get().end() >= verb - 2) {
        return read(lead, word.start(), opening);
      }
    }
    return List.of();
  }

  private static List<Read<String>> read(Chunk lead, int from, Optional<Opening> opening) {
    return opening.stream()
        .flatMap(found -> found.agents().stream())
        .filter(agent -> agent.value().length() > 3)
        .map(
            agent ->
                new Read<>(
                    agent.value(), lead.part(from + agent.start(), from + agent.end()).span(), 0.7))
        .toList();
  }
}
