package dyak.recognise.requisite;

import dyak.layout.Span;
import dyak.normalise.Dates;
import dyak.normalise.Match;
import dyak.recognise.rule.Field;
import dyak.recognise.rule.Finding;
import dyak.recognise.rule.Letter;
import dyak.recognise.rule.Rule;
import dyak.recognise.rule.Zone;
import dyak.recognise.rule.ZonedLine;
import dyak.record.Signature;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The mark of an electronic signature (requisite 23): certificate, owner, and the days it is valid.
 */
public final class ElectronicSignatureRule implements Rule {
  private static final Pattern CERTIFICATE =
      Pattern.compile(
          "сертификат\\s*:?\\s*(?:№\\s*)?([0-9a-f][0-9a-f ]{9,70})",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  private static final Pattern OWNER =
      Pattern.compile(
          "владелец\\s*:?\\s*([\\p{L}][\\p{L}. -]{3,80})",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  @Override
  public String name() {
    return "electronic-signature";
  }

  @Override
  public Set<Field<?>> fields() {
    return Set.of(Field.SIGNATURE);
  }

  @Override
  public Set<String> cues() {
    return Set.of("сертификат", "электронной подписью");
  }

  @Override
  public List<Finding<?>> find(Letter letter, List<Span> cues) {
    List<ZonedLine> lines = letter.in(Zone.E_SIGNATURE);
    if (lines.isEmpty()) {
      return List.of();
    }
    String certificate = null;
    String owner = null;
    LocalDate from = null;
    LocalDate to = null;
    for (ZonedLine line : lines) {
      certificate = certificate == null ? group(CERTIFICATE, line.text()) : certificate;
      owner = owner == null ? group(OWNER, line.text()) : owner;
      List<Match<LocalDate>> dates = Dates.find(line.text());
      if (dates.size() >= 2) {
        from = dates.get(0).value();
        to = dates.get(1).value();
      }
    }
    Signature signature = new Signature(certificate, owner, from, to);
    return List.of(
        found(Field.SIGNATURE, signature, Lines.span(lines), certificate == null ? 0.6 : 0.95));
  }

  private static @Nullable String group(Pattern pattern, String line) {
    Matcher match = pattern.matcher(line);
    return match.find() ? match.group(1).strip() : null;
  }
}
