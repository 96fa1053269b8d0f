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
import dyak.record.ReplyTo;
import java.util.List;
import java.util.Set;

/**
 * The letter being answered (requisite 12): {@code На № 01-15/77 от 02.09.2019}; unfilled blanks
 * give nothing.
 */
public final class InReplyToRule implements Rule {
  @Override
  public String name() {
    return "in-reply-to";
  }

  @Override
  public Set<Field<?>> fields() {
    return Set.of(Field.IN_REPLY_TO);
  }

  @Override
  public List<Finding<?>> find(Letter letter, List<Span> cues) {
    for (ZonedLine line : letter.in(Zone.REPLY)) {
      String number = Registration.number(line.text()).map(Match::value).orElse(null);
      var date = Registration.date(line.text()).map(Match::value).orElse(null);
      if (number != null || date != null) {
        return List.of(found(Field.IN_REPLY_TO, new ReplyTo(number, date), line.span(), 0.95));
      }
    }
    return List.of();
  }
}
