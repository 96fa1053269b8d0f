package dyak.recognise.requisite;

import dyak.layout.Span;
import dyak.layout.Typography;
import dyak.normalise.Organisations;
import dyak.normalise.Positions;
import dyak.normalise.text.LineStart;
import dyak.recognise.rule.Cues;
import dyak.recognise.rule.Field;
import dyak.recognise.rule.Finding;
import dyak.recognise.rule.KindWords;
import dyak.recognise.rule.Letter;
import dyak.recognise.rule.Rule;
import dyak.recognise.rule.Zone;
import dyak.recognise.rule.ZonedLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The issuer's names on the letterhead (requisites 05 to 07): bodies above it, its own name over
 * several lines, the short name in brackets below.
 */
public final class IssuerRule implements Rule {
  private static final String OPENING = "«„";
  private static final String CLOSING = "»“”";
  private static final Pattern BRACKETED = Pattern.compile("^\\(([^()]+)\\)$");
  private static final Pattern TRAILING_BRACKETS =
      Pattern.compile("\\s*\\(([^()]*(?:[«\"]|\\p{Lu}{2})[^()]*)\\)$");

  /** A quoted name, a number, or a legal form: {@code АО «ВКС»}, {@code ГБУЗ ГКБ № 5}. */
  private static final Pattern SHORT_FORM =
      Pattern.compile("[«\"“„№]|^\\p{Lu}{2,10}(?:$|\\s\\p{Lu})|^\\p{Lu}{3,20}$");

  private static final Pattern CONVOCATION = Pattern.compile("\\([^()]*(?iu:созыва?)\\)");

  private static final Pattern REPUBLIC =
      Pattern.compile(
          "(?<!\\p{L})республик[аи]\\s+\\p{L}+\\s*\\(",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /** Adjectives whose noun is a region are no beginning: {@code ИРКУТСКОЙ} / {@code ОБЛАСТИ}. */
  private static final LineStart OF_REGION =
      LineStart.ignoringCase(
          "(?:автономн\\p{L}+\\s+)?(?:област|республик|кра[яй]|округ|район|федерации)");

  /** A line that cannot end a name. */
  private static final Pattern OPEN_END =
      Pattern.compile(
          "(?:[-,]|(?<!\\p{L})(?:и|по|в|на|для|при|за)|муниципальн\\p{L}{1,4}\\s+образовани[ея])$",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /** A legal form takes no more lines. */
  private static final int FORM_LINES = 5;

  private static final Pattern NAME = Pattern.compile("\\p{L}");

  /** Date and number behind a name. */
  private static final Pattern REGISTERED =
      Pattern.compile("\\s(?:от\\s+[«\"]?\\d|(?:№|N)\\s*\\d).*$");

  @Override
  public String name() {
    return "issuer";
  }

  @Override
  public Set<Field<?>> fields() {
    return Set.of(Field.ISSUER_NAME, Field.ISSUER_SHORT_NAME, Field.ISSUER_PARENT);
  }

  @Override
  public List<Finding<?>> find(Letter letter, List<Span> cues) {
    List<Finding<?>> findings = new ArrayList<>();
    List<List<ZonedLine>> names = names(letter.in(Zone.LETTERHEAD), findings);
    for (int i = 0; i < names.size(); i++) {
      List<ZonedLine> name = names.get(i);
      String words = Lines.joined(name);
      Matcher bracketed = TRAILING_BRACKETS.matcher(words);
      Span span = Lines.span(name);
      if (bracketed.find() && bracketed.start() > 0 && isShort(bracketed.group(1), words)) {
        findings.add(found(Field.ISSUER_SHORT_NAME, bracketed.group(1), span, 0.9));
        words = words.substring(0, bracketed.start());
      }
      boolean own = i == names.size() - 1;
      findings.add(found(own ? Field.ISSUER_NAME : Field.ISSUER_PARENT, words, span, 0.9));
    }
    if (names.isEmpty()) {
      letter.in(Zone.KIND).forEach(line -> whose(line).ifPresent(findings::add));
    }
    return findings;
  }

  /**
   * Whether what stands in brackets behind a name is its short form: in a name in capitals, a legal
   * form or quotes show it, elsewhere its capitals do.
   */
  private static boolean isShort(String bracketed, String name) {
    boolean capitals = Typography.isCapitals(name);
    return !capitals || (SHORT_FORM.matcher(bracketed).find() && !isRepublic(bracketed, name));
  }

  /** The other name of a republic behind its first: {@code Республики Саха (Якутия)}. */
  private static boolean isRepublic(String bracketed, String before) {
    return bracketed.indexOf(' ') < 0 && REPUBLIC.matcher(before).find();
  }

  /** A post without whose it is, as on the blank of an official: {@code МИНИСТР}. */
  private static boolean isPost(String line) {
    return line.indexOf(' ') < 0 && Positions.opens(line);
  }

  /** Whose act a line of its kind says it is: {@code Решение Городской думы от 5 мая 2020 года}. */
  private Optional<Finding<?>> whose(ZonedLine line) {
    String text = line.text();
    int start = KindWords.length(text);
    String behind = text.substring(start);
    int end = REGISTERED.matcher(behind).replaceFirst("").stripTrailing().length();
    String name = behind.substring(0, end).strip();
    if (!Organisations.opensGenitive(name)) {
      return Optional.empty();
    }
    int from = line.span().start() + text.indexOf(name, start);
    Span place = new Span(from, from + name.length());
    return Optional.of(found(Field.ISSUER_NAME, name, place, 0.75));
  }

  private static boolean isFormOnly(List<ZonedLine> name) {
    return name.size() <= FORM_LINES && Organisations.opensWithForm(Lines.joined(name));
  }

  /** How many quotations a line opens more than it closes. */
  private static int quotesOpened(String text) {
    int opened = 0;
    for (int i = 0; i < text.length(); i++) {
      opened += OPENING.indexOf(text.charAt(i)) >= 0 ? 1 : 0;
      opened -= CLOSING.indexOf(text.charAt(i)) >= 0 ? 1 : 0;
    }
    return opened;
  }

  /** The lines of each organisation, from the top; a bracketed line becomes the short name. */
  private List<List<ZonedLine>> names(List<ZonedLine> lines, List<Finding<?>> findings) {
    List<List<ZonedLine>> names = new ArrayList<>();
    boolean pending = false;
    int quotes = 0;
    for (int i = 0; i < lines.size(); i++) {
      ZonedLine line = lines.get(i);
      String text = line.text();
      boolean nameless = !NAME.matcher(text).find() && quotes == 0;
      if (Cues.isContact(text) || Cues.isAddress(text) || nameless) {
        if (!names.isEmpty()) {
          break;
        }
        continue;
      }
      if (CONVOCATION.matcher(text).matches()) {
        continue;
      }
      Matcher bracketed = BRACKETED.matcher(text);
      String above = names.isEmpty() ? "" : Lines.joined(names.get(names.size() - 1));
      if (bracketed.matches() && !isRepublic(bracketed.group(1), above + " (")) {
        findings.add(found(Field.ISSUER_SHORT_NAME, bracketed.group(1).strip(), line.span(), 0.95));
        continue;
      }
      boolean official = Organisations.opensOfficial(text) && (names.isEmpty() || !isPost(text));
      if (!names.isEmpty() && !official && Positions.opens(text)) {
        break;
      }
      boolean opens = official || Organisations.opens(text);
      boolean ofRegion = i + 1 < lines.size() && OF_REGION.opens(lines.get(i + 1).text());
      boolean adjectives = Organisations.onlyAdjectives(text) && !ofRegion;
      if (names.isEmpty() || ((opens || adjectives) && !pending)) {
        names.add(new ArrayList<>());
        quotes = 0;
      }
      names.get(names.size() - 1).add(line);
      quotes += quotesOpened(text);
      pending =
          adjectives
              || OPEN_END.matcher(text).find()
              || quotes > 0
              || isFormOnly(names.get(names.size() - 1));
    }
    return names;
  }
}
