package dyak.normalise.agent;

import dyak.normalise.grammar.Case;
import dyak.normalise.grammar.Endings;
import dyak.normalise.grammar.Gender;
import dyak.normalise.grammar.OfficeWords;
import dyak.normalise.grammar.WordForm;
import dyak.normalise.name.GivenNames;
import dyak.normalise.name.Initials;
import dyak.normalise.text.Token;
import dyak.normalise.text.Tokens;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Where a whole agent begins in a list, told by the case of the list's first agent. */
public final class AgentStart {
  private static final int MOST_ADJECTIVES = 4;

  /** A dative that «по» asks for. */
  private static final Pattern NOMINATIVE_SINGULAR =
      Pattern.compile(".*(?:ый|ий|ой|ая|ое)", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final Pattern DATIVE_ONLY = Pattern.compile(".*(?:ам|ям|ому|ему)");
  private static final Pattern DATIVE_OR_INSTRUMENTAL = Pattern.compile(".*(?:ым|им)");
  private static final Pattern PLURAL_PARTICIPLE = Pattern.compile(".*(?:ие|им|их|ими)(?:ся)?");
  private static final Pattern FEMININE_PARTICIPLE = Pattern.compile(".*(?:ая|ей|ую)(?:ся)?");
  private static final Pattern MAYBE_DATIVE =
      Pattern.compile(".*(?:ам|ям|ому|ему|ым|им|у|ю|е|и|ой|ей)");
  private static final Pattern PLURAL_ADJECTIVE = Pattern.compile(".*[ыи]е");
  private static final Pattern INSTRUMENTAL =
      Pattern.compile("[а-яё]+(?:ами|ями|ом|ем|ыми|ими|ым|им)");
  private static final Pattern FIELD = Pattern.compile(".+(?:у|ю|е|и|ам|ям|ой|ей|ым|им)");

  private final Tokens tokens;
  private final int last;
  private final Case listCase;
  private final boolean plural;
  private final boolean institution;

  public AgentStart(Tokens tokens, int first, int last) {
    this.tokens = tokens;
    this.last = last;
    int head = head(first);
    List<WordForm> readings = head < 0 ? List.of() : OfficeWords.readings(tokens.word(head));
    this.listCase = listCase(first, readings);
    this.plural =
        readings.stream().anyMatch(r -> r.form() == listCase && r.plural())
            && !NOMINATIVE_SINGULAR.matcher(tokens.word(first)).matches();
    this.institution =
        readings.stream().anyMatch(reading -> reading.kind() != WordForm.Kind.PERSON);
  }

  private int head(int first) {
    for (int at = first; at < Math.min(last, first + MOST_ADJECTIVES); at++) {
      if (OfficeWords.knows(tokens.word(at))) {
        return at;
      }
    }
    return -1;
  }

  private Case listCase(int first, List<WordForm> readings) {
    String word = lower(first);
    boolean dativeOnly =
        DATIVE_ONLY.matcher(word).matches()
            || (DATIVE_OR_INSTRUMENTAL.matcher(word).matches() && !readings.isEmpty());
    if (dativeOnly) {
      return Case.DATIVE;
    }
    for (Case form : List.of(Case.NOMINATIVE, Case.DATIVE, Case.ACCUSATIVE, Case.GENITIVE)) {
      if (readings.stream().anyMatch(reading -> reading.form() == form)) {
        return form;
      }
    }
    return Case.NOMINATIVE;
  }

  /**
   * Whether a participle clause or the like begins here: «осуществляющие …», «ответственные за».
   */
  public boolean isClause(int at) {
    String word = lower(at);
    if (Initials.at(tokens, at).isPresent()) {
      return false;
    }
    if (Endings.goesOn(word)) {
      return true;
    }
    if (Endings.isActiveParticiple(word)) {
      return !agreesWithHead(word, at + 1);
    }
    boolean related = Endings.isRelated(word) || Endings.isParticiple(word);
    return related && !(Endings.isAdjective(word, listCase) && isHead(at + 1, true));
  }

  /** «ресурсоснабжающим организациям» is an agent, «осуществляющие управление» is a clause. */
  private boolean agreesWithHead(String participle, int head) {
    boolean many = PLURAL_PARTICIPLE.matcher(participle).matches();
    Gender gender =
        FEMININE_PARTICIPLE.matcher(participle).matches()
            ? Gender.FEMININE
            : participle.endsWith("ее") ? Gender.NEUTER : Gender.MASCULINE;
    return OfficeWords.readings(lower(head)).stream()
        .anyMatch(
            read ->
                read.form() == listCase
                    && read.plural() == many
                    && (many || read.gender() == gender));
  }

  /**
   * Whether what follows a comma is another agent than the one that begins at {@code start}: behind
   * a single name without a case («Минстрой, администрации районов») any institution is.
   */
  boolean afterComma(int start, int at, boolean inClause) {
    if (at >= last || isClause(at)) {
      return false;
    }
    boolean bare = at - start == 2;
    if (whole(at) || (bare && OfficeWords.knows(tokens.word(at)))) {
      return true;
    }
    boolean unknown =
        !tokens.word(at).isEmpty() && Character.isLowerCase(tokens.word(at).charAt(0));
    return unknown
        ? !inClause && !institution && agrees(at) && !isFieldOfWork(start, at)
        : !inClause;
  }

  /** «заместителя главы по строительству, транспорту и связи»: what he works in, nobody else. */
  private boolean isFieldOfWork(int start, int at) {
    for (int before = at - 2; before > start && !tokens.sign(before, ','); before--) {
      if (lower(before).equals("по")) {
        return FIELD.matcher(lower(at)).matches();
      }
    }
    return false;
  }

  /** An unknown word goes for an agent when its ending suits the case of the list. */
  private boolean agrees(int at) {
    String word = lower(at);
    return listCase != Case.DATIVE || MAYBE_DATIVE.matcher(word).matches();
  }

  /** Whether «и» joins two whole agents rather than two words of one name. */
  boolean afterAnd(int start, int and) {
    boolean civilDefence = tokens.word(and - 1).equals("ГО") && tokens.word(and + 1).equals("ЧС");
    if (civilDefence || !whole(and + 1)) {
      return false;
    }
    boolean bareLeft = and - start == 1 && !Endings.isAcronym(tokens.word(start));
    boolean moreRight = and + 2 < last && tokens.is(and + 2, Token.Type.WORD);
    return !(bareLeft
        && moreRight
        && tokens.is(start, Token.Type.WORD)
        && Character.isLowerCase(first(and + 1)));
  }

  private char first(int at) {
    String word = tokens.word(at);
    return word.isEmpty() ? ' ' : word.charAt(0);
  }

  /** Whether an agent begins here beyond doubt. */
  boolean whole(int at) {
    String word = tokens.word(at);
    if (at >= last || word.isEmpty()) {
      return false;
    }
    if (Endings.isAcronym(word) || Initials.at(tokens, at).isPresent()) {
      return true;
    }
    if (Character.isUpperCase(word.charAt(0))
        && (Initials.at(tokens, at + 1).isPresent() || GivenNames.knows(tokens.word(at + 1)))) {
      return true;
    }
    int head = at;
    boolean adjective = false;
    while (head < Math.min(last, at + MOST_ADJECTIVES)
        && !isHead(head, adjective)
        && Endings.isAdjective(lower(head), listCase)) {
      head++;
      adjective = true;
    }
    return isHead(head, adjective);
  }

  private boolean isHead(int at, boolean adjective) {
    String word = lower(at);
    List<WordForm> readings = OfficeWords.readings(word);
    boolean fits =
        readings.stream()
            .anyMatch(
                reading ->
                    reading.form() == listCase
                        && (reading.kind() != WordForm.Kind.OTHER || reading.plural()));
    boolean doubtful =
        listCase == Case.NOMINATIVE
            && readings.stream().anyMatch(r -> r.form() == Case.GENITIVE && !r.plural())
            && readings.stream().noneMatch(r -> r.form() == Case.NOMINATIVE && !r.plural());
    return fits
        && (!doubtful || plural || (adjective && PLURAL_ADJECTIVE.matcher(lower(at - 1)).matches()))
        && !isAction(at);
  }

  /** «управлению имуществом»: an action, not an organisation. */
  private boolean isAction(int at) {
    String next = lower(at + 1);
    return lower(at).startsWith("управлени")
        && !next.equals("делами")
        && INSTRUMENTAL.matcher(next).matches();
  }

  private String lower(int at) {
    return at < last ? tokens.word(at).toLowerCase(Locale.ROOT) : "";
  }
}
