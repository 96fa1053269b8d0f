package dyak.normalise;

import dyak.normalise.agent.AgentList;
import dyak.normalise.agent.AgentOpening;
import dyak.normalise.agent.Opened;
import dyak.normalise.text.Found;
import dyak.normalise.text.Tokens;
import dyak.record.Person;
import java.util.List;
import java.util.Optional;

/**
 * Assignees as printed: a list split into single agents, and the dative phrase that opens an
 * assignment: {@code Плановому отделу (Иванов И.И.) разработать …}
 */
public final class Agents {
  private Agents() {}

  /**
   * The single agents of a list. A participle clause, a bracket and a quoted name stay with their
   * agent; «совместно с …» and «(далее – …)» fall away. Nothing need part names with initials.
   */
  public static List<Match<String>> split(String list) {
    List<Match<Person>> names = Persons.find(list);
    if (names.size() > 1 && isNothingBut(list, names)) {
      return names.stream().map(name -> printed(list, name)).toList();
    }
    return matches(new AgentList(Tokens.of(list)).agents());
  }

  private static boolean isNothingBut(String list, List<Match<Person>> names) {
    int end = 0;
    for (Match<Person> name : names) {
      if (!list.substring(end, name.start()).isBlank()) {
        return false;
      }
      end = name.end();
    }
    return list.substring(end).isBlank();
  }

  private static Match<String> printed(String list, Match<Person> name) {
    return new Match<>(name.start(), name.end(), list.substring(name.start(), name.end()));
  }

  /** The agents in the dative or as a bare organisation name that open a sentence, if any do. */
  public static Optional<Opening> openingAgent(String sentence) {
    return AgentOpening.of(sentence, true).map(Agents::opening);
  }

  /** As {@link #openingAgent}, but in the dative only: «Органам …, осуществляющим …, принять …». */
  public static Optional<Opening> openingDative(String sentence) {
    return AgentOpening.of(sentence, false).map(Agents::opening);
  }

  /**
   * The dative phrase at the beginning of a text, whatever follows it: what stands behind
   * «поручить» or «рекомендовать».
   */
  public static Optional<Opening> leadingDative(String text) {
    return AgentOpening.leading(text).map(Agents::opening);
  }

  /**
   * The agents between a word of asking and its infinitive, in the dative or the accusative:
   * «просим | руководителей школ | провести».
   */
  public static Optional<Opening> asked(String text) {
    return AgentOpening.asked(text).map(Agents::opening);
  }

  private static Opening opening(Opened opened) {
    return new Opening(matches(opened.agents()), opened.end());
  }

  private static List<Match<String>> matches(List<Found<String>> found) {
    return found.stream().map(each -> new Match<>(each.start(), each.end(), each.value())).toList();
  }
}
