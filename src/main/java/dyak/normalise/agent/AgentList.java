package dyak.normalise.agent;

import dyak.normalise.grammar.Endings;
import dyak.normalise.text.Brackets;
import dyak.normalise.text.Found;
import dyak.normalise.text.Token;
import dyak.normalise.text.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** A list of agents split where a whole agent of the same case begins. */
public final class AgentList {
  private static final Set<String> ACCOMPANIED = Set.of("совместно", "вместе");

  private final Tokens tokens;
  private final int first;
  private final int last;
  private final AgentStart starts;
  private final List<Found<String>> agents = new ArrayList<>();

  public AgentList(Tokens tokens) {
    this(tokens, 0, tokens.size());
  }

  /** The agents among the tokens {@code first} to {@code last} (not included). */
  AgentList(Tokens tokens, int first, int last) {
    this.tokens = tokens;
    this.first = first;
    this.last = last;
    this.starts = new AgentStart(tokens, first, last);
  }

  public List<Found<String>> agents() {
    int start = first;
    int at = first;
    boolean inClause = false;
    while (at < last) {
      int skipped = Brackets.skip(tokens, at, last);
      if (skipped > at) {
        at = skipped;
        if (closesAgent(at)) {
          add(start, at);
          start = at;
          inClause = false;
        }
        continue;
      }
      if (ACCOMPANIED.contains(lower(at)) && at > start) {
        add(start, at);
        start = afterSemicolon(at);
        at = start;
        continue;
      }
      int next = nextStart(at, start, inClause);
      if (next > at) {
        add(start, at);
        start = next;
        inClause = false;
        at = next;
        continue;
      }
      inClause |= tokens.sign(at, ',') && starts.isClause(at + 1);
      at++;
    }
    add(start, last);
    return agents;
  }

  /** «СПСТ (Иванов И.И.) АСТРА (…)»: a bracket, then another acronym. */
  private boolean closesAgent(int at) {
    return at < last && tokens.sign(at - 1, ')') && Endings.isAcronym(tokens.word(at));
  }

  private int afterSemicolon(int from) {
    int at = from;
    while (at < last && !tokens.sign(at, ';')) {
      at++;
    }
    return Math.min(at + 1, last);
  }

  /** The first token of the next agent when a separator stands here, else the same place. */
  private int nextStart(int at, int start, boolean inClause) {
    if (tokens.sign(at, ';')) {
      return at + 1;
    }
    boolean comma = tokens.sign(at, ',');
    boolean and = tokens.word(at).equals("и");
    if (!comma && !and) {
      return at;
    }
    int next = at + 1;
    if (comma && lower(next).equals("а") && lower(next + 1).equals("также")) {
      next += 2;
      return starts.whole(next) ? next : at;
    }
    if (comma && lower(next).equals("и")) {
      next++;
      return starts.whole(next) ? next : at;
    }
    if (and) {
      return starts.afterAnd(start, at) ? next : at;
    }
    return starts.afterComma(start, next, inClause) ? next : at;
  }

  private String lower(int at) {
    return tokens.word(at).toLowerCase(Locale.ROOT);
  }

  private void add(int from, int to) {
    int begin = from;
    while (begin < to && isFiller(begin)) {
      begin++;
    }
    int end = AgentTail.trimmed(tokens, begin, to);
    if (begin < end) {
      int start = tokens.get(begin).start();
      int stop = tokens.get(end - 1).end();
      agents.add(new Found<>(start, stop, Tokens.collapse(tokens.text().substring(start, stop))));
    }
  }

  private boolean isFiller(int at) {
    boolean sign = tokens.is(at, Token.Type.SIGN);
    return (sign && !Brackets.opens(tokens, at) && !tokens.sign(at, '№'))
        || tokens.word(at).equals("и");
  }
}
