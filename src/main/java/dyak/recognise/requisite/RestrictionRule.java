package dyak.recognise.requisite;

import dyak.layout.Span;
import dyak.recognise.rule.Field;
import dyak.recognise.rule.Finding;
import dyak.recognise.rule.Letter;
import dyak.recognise.rule.Rule;
import dyak.recognise.rule.Zone;
import dyak.recognise.rule.ZonedLine;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** The access restriction (requisite 14): «Для служебного пользования». */
public final class RestrictionRule implements Rule {
  /** The number of the copy, printed behind the stamp or below it. */
  private static final Pattern COPY =
      Pattern.compile(
          "[\\s,(]{0,9}экз(?:емпляр)?[\\s.]{0,3}(?:№|N)\\s?\\d{1,4}[\\s.)]{0,3}$",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  @Override
  public String name() {
    return "restriction";
  }

  @Override
  public Set<Field<?>> fields() {
    return Set.of(Field.RESTRICTION);
  }

  @Override
  public List<Finding<?>> find(Letter letter, List<Span> cues) {
    return letter.in(Zone.RESTRICTION).stream().<Finding<?>>map(this::stamp).toList();
  }

  private Finding<String> stamp(ZonedLine line) {
    String words = COPY.matcher(line.text()).replaceFirst("");
    return found(Field.RESTRICTION, words, line.span(), 0.95);
  }
}
