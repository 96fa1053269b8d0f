package dyak.normalise.agent;

import dyak.normalise.name.Surnames;
import dyak.normalise.text.Token;
import dyak.normalise.text.Tokens;
import java.util.Locale;

/** What falls away behind an agent: the full stop, «и др.», «(далее – …)». */
public final class AgentTail {
  private AgentTail() {}

  /** The end of the agent among the tokens {@code first} to {@code last} (not included). */
  static int trimmed(Tokens tokens, int first, int last) {
    int end = last;
    boolean more = true;
    while (more && end > first) {
      int before = end;
      end = withoutSigns(tokens, first, end);
      end = withoutLaterName(tokens, first, end);
      end = withoutOthers(tokens, first, end);
      more = end < before;
    }
    return end;
  }

  private static int withoutSigns(Tokens tokens, int first, int end) {
    int at = end;
    while (at > first && tokens.is(at - 1, Token.Type.SIGN) && !belongs(tokens, at - 1)) {
      at--;
    }
    return at;
  }

  /** Closing brackets and quotes belong to the agent, and the full stop of an initial does. */
  private static boolean belongs(Tokens tokens, int at) {
    if (tokens.sign(at, '.')) {
      String before = tokens.word(at - 1);
      boolean initial = before.length() == 1 && Character.isUpperCase(before.charAt(0));
      return initial
          && (tokens.sign(at - 2, '.')
              || Surnames.likelihood(tokens.word(at - 2)) != Surnames.Likelihood.NONE);
    }
    return tokens.sign(at, ')')
        || tokens.sign(at, '»')
        || tokens.sign(at, '"')
        || tokens.sign(at, '”')
        || tokens.sign(at, '“');
  }

  private static int withoutLaterName(Tokens tokens, int first, int end) {
    if (!tokens.sign(end - 1, ')')) {
      return end;
    }
    for (int at = end - 2; at >= first; at--) {
      if (tokens.sign(at, '(')) {
        return tokens.word(at + 1).toLowerCase(Locale.ROOT).equals("далее") ? at : end;
      }
    }
    return end;
  }

  private static int withoutOthers(Tokens tokens, int first, int end) {
    String last = tokens.word(end - 1).toLowerCase(Locale.ROOT);
    boolean others = last.equals("др") || last.equals("другие");
    return others && tokens.word(end - 2).equals("и") && end - 2 > first ? end - 2 : end;
  }
}
