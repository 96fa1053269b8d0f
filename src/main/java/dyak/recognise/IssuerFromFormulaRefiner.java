package dyak.recognise;

import dyak.layout.Paragraph;
import dyak.layout.Span;
import dyak.normalise.Organisations;
import dyak.recognise.rule.CuedPattern;
import dyak.recognise.rule.Field;
import dyak.recognise.rule.Finding;
import dyak.recognise.rule.KindWords;
import dyak.recognise.rule.Letter;
import dyak.recognise.rule.Zone;
import java.util.List;
import java.util.regex.Matcher;

/**
 * An act without a letterhead names its issuer in its formula: «…, мэрия города Энска
 * ПОСТАНОВЛЯЕТ:».
 */
final class IssuerFromFormulaRefiner implements Refiner {
  /** A longer name is none. */
  private static final int LONGEST = 260;

  private static final CuedPattern FORMULA =
      CuedPattern.of(
          "(?:^|,\\s*)([^,]{5,160}?)\\s+(?:постановляет|решает|решил[ао]?|приказывает|постановил[ао]?)\\s*:?$",
          "постановл",
          "реша",
          "решил",
          "приказывает",
          "постановил");

  @Override
  public Findings refine(Findings findings, Letter letter) {
    if (!findings.of(Field.ISSUER_NAME).isEmpty()) {
      return findings;
    }
    for (Paragraph paragraph : letter.paragraphs(Zone.BODY)) {
      String text = paragraph.text();
      String end = text.substring(Math.max(0, text.length() - LONGEST));
      String unspaced = KindWords.unspaced(end);
      Matcher formula = FORMULA.matcher(unspaced);
      if (FORMULA.mayBeIn(unspaced) && formula.find() && Organisations.opens(formula.group(1))) {
        int start = text.indexOf(formula.group(1));
        Span place = paragraph.within(start, start + formula.group(1).length());
        return findings.with(
            Field.ISSUER_NAME,
            List.of(
                new Finding<>(Field.ISSUER_NAME, formula.group(1), place, "issuer-formula", 0.7)));
      }
    }
    return findings;
  }
}
