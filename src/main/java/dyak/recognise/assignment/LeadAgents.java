package dyak.recognise.assignment;

import dyak.normalise.Agents;
import dyak.normalise.Opening;
import dyak.recognise.rule.Drafts.Read;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The assignees that a lead names for all its items: «Рекомендовать главам администраций:». */
final class LeadAgents {
  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
  private static final Pattern BEHIND =
      Pattern.compile(
          "(?<!\\p{L})(?:рекомендовать|рекомендую|рекомендуем|поручить|поручаю|предложить|предлагаю|обязываю|необходимо|следует|надлежит)\\s+",
          FLAGS);

  private LeadAgents() {}

  private static Optional<Opening> opening(String words, boolean behindVerb) {
    return behindVerb ? Agents.leadingDative(words) : Agents.openingDative(words);
  }

  static List<Read<String>> of(Chunk lead) {
    Matcher behind = BEHIND.matcher(lead.text());
    int from = behind.find() ? behind.end() : 0;
    return opening(lead.text().substring(from), from > 0).stream()
        .flatMap(opening -> opening.agents().stream())
        .filter(agent -> agent.value().length() > 2)
        .map(
            agent ->
                new Read<>(
                    agent.value(), lead.part(from + agent.start(), from + agent.end()).span(), 0.7))
        .toList();
  }
}
