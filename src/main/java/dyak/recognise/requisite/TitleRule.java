package dyak.recognise.requisite;

import dyak.layout.ListMarker;
import dyak.layout.Span;
import dyak.layout.Typography;
import dyak.recognise.rule.Cues;
import dyak.recognise.rule.Field;
import dyak.recognise.rule.Finding;
import dyak.recognise.rule.KindWords;
import dyak.recognise.rule.Letter;
import dyak.recognise.rule.Registration;
import dyak.recognise.rule.Rule;
import dyak.recognise.rule.Zone;
import dyak.recognise.rule.ZonedLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The heading to the text (requisite 17): «О проведении собеседований» over one to five short
 * lines; for minutes and decisions the words behind the kind word.
 */
public final class TitleRule implements Rule {
  private static final Pattern REGISTERED =
      Pattern.compile("(?:(?<!\\p{L})от\\s+[«\"“]?\\d|(?:№|(?<!\\p{L})N)\\s*\\p{Alnum})");

  /** A title behind date and number: {@code Приказ от 05.03.2011 № 7 «О графике»}. */
  private static final Pattern QUOTED =
      Pattern.compile("(?<=\\s)[«\"“]?((?:О|Об|Обо|ОБ)\\s.*?)[»\"”]?$");

  @Override
  public String name() {
    return "title";
  }

  @Override
  public Set<Field<?>> fields() {
    return Set.of(Field.TITLE);
  }

  @Override
  public List<Finding<?>> find(Letter letter, List<Span> cues) {
    List<Finding<?>> findings = new ArrayList<>();
    List<List<ZonedLine>> runs = Lines.runs(letter.in(Zone.TITLE), TitleRule::separate);
    for (List<ZonedLine> run : runs) {
      boolean about = Cues.opensTitle(run.get(0).text());
      findings.add(found(Field.TITLE, joined(run), Lines.span(run), about ? 0.93 : 0.75));
    }
    for (ZonedLine kind : letter.in(Zone.KIND)) {
      String rest = behindKindWord(kind.text());
      if (rest.length() > 3 && !rest.startsWith("№")) {
        findings.add(behindKindWord(letter, kind, rest));
      }
    }
    return findings;
  }

  private static String joined(List<ZonedLine> run) {
    return withoutRegistration(Lines.joined(run));
  }

  private static String withoutRegistration(String line) {
    int end = Registration.endOfHeading(line);
    return end > 0 ? line.substring(0, end) : line;
  }

  /** What a line says behind its kind word, or behind issuer, date and number, if it has them. */
  private static String behindKindWord(String line) {
    String rest = line.substring(KindWords.length(line)).strip();
    if (!REGISTERED.matcher(rest).find()) {
      return rest;
    }
    Matcher title = QUOTED.matcher(rest);
    return title.find() ? title.group(1) : "";
  }

  /** The title that begins on the line of the kind word and goes on below it. */
  private Finding<String> behindKindWord(Letter letter, ZonedLine kind, String rest) {
    StringBuilder title = new StringBuilder(rest);
    Span span = new Span(kind.span().end() - rest.length(), kind.span().end());
    ZonedLine last = kind;
    for (ZonedLine line : letter.in(Zone.TITLE)) {
      if (separate(last, line) || Cues.opensTitle(line.text())) {
        break;
      }
      title.append(' ').append(withoutRegistration(line.text()));
      span = span.union(line.span());
      last = line;
    }
    return found(Field.TITLE, title.toString(), span, 0.9);
  }

  private static boolean separate(ZonedLine above, ZonedLine below) {
    boolean goesOn =
        Character.isLowerCase(below.text().charAt(0))
            || "«\"".indexOf(below.text().charAt(0)) >= 0
            || (Character.isDigit(below.text().charAt(0)) && ListMarker.at(below.text()).isEmpty())
            || (Typography.isCapitals(above.text()) && Typography.isCapitals(below.text()));
    return below.block() != above.block() && (!goesOn || Lines.apart(above, below));
  }
}
