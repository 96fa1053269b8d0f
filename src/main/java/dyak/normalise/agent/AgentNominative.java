package dyak.normalise.agent;

import dyak.normalise.grammar.Case;
import dyak.normalise.grammar.DativePhrase;
import dyak.normalise.grammar.Endings;
import dyak.normalise.grammar.OfficeWords;
import dyak.normalise.name.NominativeName;
import dyak.normalise.text.Brackets;
import dyak.normalise.text.Found;
import dyak.normalise.text.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** One agent's phrase read from left to right, its dative words replaced by nominative ones. */
public final class AgentNominative {
  private final Tokens tokens;
  private final List<Found<String>> words = new ArrayList<>();

  private AgentNominative(Tokens tokens) {
    this.tokens = tokens;
  }

  /** The phrase in the nominative; empty when its head is neither dative nor without a case. */
  public static Optional<String> of(String phrase) {
    AgentNominative agent = new AgentNominative(Tokens.of(phrase));
    return agent.read() ? Optional.of(agent.replaced()) : Optional.empty();
  }

  private boolean read() {
    if (tokens.size() == 0) {
      return false;
    }
    Optional<NominativeName> name = NominativeName.at(tokens, 0);
    if (name.isPresent()) {
      words.addAll(name.get().words());
      return name.get().end() >= tokens.size() - 1;
    }
    if (Endings.isAcronym(tokens.word(0))) {
      return true;
    }
    if (isNominative()) {
      return true;
    }
    Optional<DativePhrase> head = DativePhrase.at(tokens, 0);
    head.ifPresent(this::readRest);
    return head.isPresent();
  }

  /** Already in the nominative: its first office word has no dative, its adjectives agree. */
  private boolean isNominative() {
    int at = 0;
    while (at < tokens.size()
        && !OfficeWords.knows(tokens.word(at))
        && Endings.isAdjective(lower(at), Case.NOMINATIVE)) {
      at++;
    }
    boolean told = at > 0 && !lower(at - 1).endsWith("ой");
    return OfficeWords.is(tokens.word(at), Case.NOMINATIVE)
        && (told || !OfficeWords.is(tokens.word(at), Case.DATIVE));
  }

  private void readRest(DativePhrase head) {
    words.addAll(head.words());
    DativePhrase noun = head;
    boolean free = true;
    int at = head.end();
    while (at < tokens.size()) {
      Optional<NominativeName> name = nameAt(at);
      Optional<DativePhrase> next =
          free && isJoined(at) ? DativePhrase.at(tokens, at + 1) : Optional.empty();
      if (name.isPresent()) {
        words.addAll(name.get().words());
        at = name.get().end();
      } else if (next.isPresent()) {
        words.addAll(next.get().words());
        noun = next.get();
        at = noun.end();
      } else {
        if (tokens.sign(at, ',')) {
          noun.agreeing(tokens, at + 1).ifPresent(words::add);
        }
        free &= !AgentEnd.isPreposition(tokens.word(at)) || lower(at).equals("и");
        at = Math.max(at + 1, quotationEnd(at));
      }
    }
  }

  private Optional<NominativeName> nameAt(int at) {
    String word = tokens.word(at);
    return word.isEmpty() || !Character.isUpperCase(word.charAt(0))
        ? Optional.empty()
        : NominativeName.at(tokens, at);
  }

  /** «и» or a dash before another dative noun. */
  private boolean isJoined(int at) {
    return lower(at).equals("и") || AgentEnd.isDash(tokens, at);
  }

  private int quotationEnd(int at) {
    return tokens.sign(at, '(') ? at : Brackets.skip(tokens, at, tokens.size());
  }

  private String lower(int at) {
    return tokens.word(at).toLowerCase(Locale.ROOT);
  }

  private String replaced() {
    StringBuilder out = new StringBuilder(tokens.text());
    for (int at = words.size() - 1; at >= 0; at--) {
      Found<String> word = words.get(at);
      out.replace(word.start(), word.end(), word.value());
    }
    return Tokens.collapse(out.toString());
  }
}
