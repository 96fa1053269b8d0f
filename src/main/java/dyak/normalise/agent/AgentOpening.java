package dyak.normalise.agent;

import dyak.normalise.grammar.Case;
import dyak.normalise.grammar.Endings;
import dyak.normalise.grammar.OfficeWords;
import dyak.normalise.name.FullNames;
import dyak.normalise.name.InitialNames;
import dyak.normalise.text.Brackets;
import dyak.normalise.text.Found;
import dyak.normalise.text.Tokens;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The agents before the infinitive of an assignment sentence. */
public final class AgentOpening {
  /** «Ответственным за … назначить …»: an instrumental, not an agent. */
  private static final Set<String> APPOINTING =
      Set.of("назначить", "считать", "избрать", "признать", "назначается");

  private static final Pattern DATIVE_NAME = Pattern.compile(".*(?:у|ю|ой|е|ому|ко|их|ых)");
  private static final Pattern POST = Pattern.compile("\\p{Lu}[а-яё]{2,}[уюе]");
  private static final Pattern INSTRUMENTAL = Pattern.compile(".+(?:ым|им|ом|ем|ой|ей)");
  private static final int LONGEST_POST = 12;

  private final Tokens tokens;

  private AgentOpening(String sentence) {
    this.tokens = Tokens.of(sentence);
  }

  public static Optional<Opened> of(String sentence, boolean nominativeToo) {
    AgentOpening opening = new AgentOpening(sentence);
    Optional<Opened> first = opening.at(0, nominativeToo);
    return first.isPresent() || !AgentEnd.isPreposition(opening.tokens.word(0))
        ? first
        : opening.behindCircumstance();
  }

  public static Optional<Opened> leading(String text) {
    AgentOpening opening = new AgentOpening(text);
    AgentHead head = new AgentHead(opening.tokens, 0);
    if (!head.isDative() && !head.isBareOrganisation() && !opening.isName(0)) {
      return Optional.empty();
    }
    return opening.opening(0, AgentEnd.beforeObject(opening.tokens, 0));
  }

  /** The whole of the words between a word of asking and its infinitive, or their beginning. */
  public static Optional<Opened> asked(String text) {
    AgentOpening opening = new AgentOpening(text);
    AgentHead head = new AgentHead(opening.tokens, 0);
    return head.isDative() || head.isAccusative()
        ? opening.opening(0, AgentEnd.of(opening.tokens, 0))
        : Optional.empty();
  }

  private Optional<Opened> at(int first, boolean nominativeToo) {
    AgentHead head = new AgentHead(tokens, first);
    int end = AgentEnd.of(tokens, first);
    boolean agent =
        head.isDative()
            || isPersonDative(first)
            || isPostOfPerson(first, end)
            || (nominativeToo && nominative(head, first, end));
    return agent && isAssignment(first, end) ? opening(first, end) : Optional.empty();
  }

  private boolean nominative(AgentHead head, int first, int end) {
    return head.isBareOrganisation()
        || isName(first)
        || (head.isNominative() && hasPersonInBracket(first, end));
  }

  /** «С учётом …, Ассоциации продолжить …»: the agent stands behind a comma. */
  private Optional<Opened> behindCircumstance() {
    for (int at = 1; at < tokens.size(); at++) {
      if (tokens.sign(at, '.') || Endings.isInfinitive(tokens.word(at))) {
        return Optional.empty();
      }
      if (tokens.sign(at, ',') && OfficeWords.is(tokens.word(at + 1), Case.DATIVE)) {
        int end = AgentEnd.of(tokens, at + 1);
        if (end < tokens.size() && Endings.isInfinitive(tokens.word(end))) {
          return opening(at + 1, end);
        }
      }
    }
    return Optional.empty();
  }

  private boolean isPersonDative(int first) {
    return isName(first)
        && DATIVE_NAME.matcher(tokens.word(first).toLowerCase(Locale.ROOT)).matches();
  }

  /** «Сторожу школы Петрову П.П. закрыть …»: whoever holds it, a word in the dative is a post. */
  private boolean isPostOfPerson(int first, int end) {
    if (!POST.matcher(tokens.word(first)).matches() || AgentEnd.isPreposition(tokens.word(first))) {
      return false;
    }
    for (int at = first + 1; at < Math.min(end, first + LONGEST_POST); at++) {
      if (InitialNames.at(tokens, at, false).filter(name -> name.last() + 2 >= end).isPresent()) {
        return true;
      }
    }
    return false;
  }

  private boolean isName(int first) {
    return InitialNames.at(tokens, first, false).isPresent()
        || FullNames.at(tokens, first).isPresent();
  }

  private boolean hasPersonInBracket(int first, int end) {
    for (int at = first; at < end; at++) {
      if (tokens.sign(at, '(') && isName(at + 1)) {
        return true;
      }
    }
    return false;
  }

  /** An infinitive follows, or the sentence ends with a colon behind the agents. */
  private boolean isAssignment(int first, int end) {
    if (end >= tokens.size()) {
      return false;
    }
    if (tokens.sign(end, ':')) {
      return true;
    }
    int at = end;
    if (APPOINTING.contains(tokens.word(end).toLowerCase(Locale.ROOT))
        && INSTRUMENTAL.matcher(tokens.word(first)).matches()) {
      return false;
    }
    while (at < tokens.size() && !(tokens.sign(at, '.') && tokens.startsLine(at + 1))) {
      int skipped = Brackets.skip(tokens, at, tokens.size());
      if (Endings.isInfinitive(tokens.word(at))) {
        return true;
      }
      at = Math.max(skipped, at + 1);
    }
    return false;
  }

  private Optional<Opened> opening(int first, int end) {
    List<Found<String>> agents = new AgentList(tokens, first, end).agents();
    if (agents.isEmpty()) {
      return Optional.empty();
    }
    int next = end;
    while (AgentEnd.isDash(tokens, next) || tokens.sign(next, ',')) {
      next++;
    }
    int rest = next < tokens.size() ? tokens.get(next).start() : tokens.text().length();
    return Optional.of(new Opened(agents, rest));
  }
}
