package dyak.recognise.requisite;

import dyak.layout.Span;
import dyak.normalise.Match;
import dyak.recognise.rule.Field;
import dyak.recognise.rule.Finding;
import dyak.recognise.rule.Letter;
import dyak.recognise.rule.Registration;
import dyak.recognise.rule.Rule;
import dyak.recognise.rule.Zone;
import dyak.recognise.rule.ZonedLine;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The document's own number and date (requisites 10 and 11): {@code 12.09.2019 № 1.0874/4372}.
 *
 * <p>«На № … от …» names the letter being answered; that line is left to {@link InReplyToRule}.
 */
public final class RegistrationRule implements Rule {
  /** A title on the line of the kind word names the numbers of other documents. */
  private static final Pattern TITLE = Pattern.compile("\\s[«\"“]?(?:О|Об|Обо|ОБ)\\s.*$");

  @Override
  public String name() {
    return "registration";
  }

  @Override
  public Set<Field<?>> fields() {
    return Set.of(Field.NUMBER, Field.DATE);
  }

  @Override
  public List<Finding<?>> find(Letter letter, List<Span> cues) {
    List<Finding<?>> findings = new ArrayList<>();
    List<ZonedLine> lines = letter.in(Zone.REGISTRATION);
    for (ZonedLine line : lines) {
      add(findings, line.text(), line.span());
    }
    for (ZonedLine line : letter.in(Zone.KIND)) {
      String heading = TITLE.matcher(line.text()).replaceFirst("");
      add(findings, heading, line.span());
    }
    for (ZonedLine line : letter.in(Zone.TITLE)) {
      int end = Registration.endOfHeading(line.text());
      if (end > 0) {
        Span tail = new Span(line.span().start() + end, line.span().end());
        add(findings, line.text().substring(end), tail);
      }
    }
    List<Finding<?>> broken = new ArrayList<>();
    Lines.runs(lines, (a, b) -> a.paragraph().index() != b.paragraph().index()).stream()
        .filter(run -> run.size() > 1)
        .map(Lines::span)
        .forEach(span -> add(broken, letter.text(span), span));
    Set<Field<?>> whole = findings.stream().map(Finding::field).collect(Collectors.toSet());
    broken.removeIf(finding -> whole.contains(finding.field()));
    findings.addAll(broken);
    return findings;
  }

  private void add(List<Finding<?>> findings, String text, Span at) {
    Optional<Match<String>> number = Registration.number(text);
    Optional<Match<LocalDate>> date = Registration.date(text);
    double sure = number.isPresent() && date.isPresent() ? 0.97 : 0.9;
    number.ifPresent(n -> findings.add(found(Field.NUMBER, n.value(), within(at, n), sure)));
    date.ifPresent(d -> findings.add(found(Field.DATE, d.value(), within(at, d), sure)));
  }

  private static Span within(Span at, Match<?> match) {
    return new Span(at.start() + match.start(), at.start() + match.end());
  }
}
