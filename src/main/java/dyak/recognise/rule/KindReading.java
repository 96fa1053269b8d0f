package dyak.recognise.rule;

import dyak.layout.Paragraph;
import dyak.layout.Span;
import dyak.record.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;

/**
 * What a place in a document says of its kind (requisite 09): the kind word of its head; without
 * one the formula that opens its items («приказываю:»); without that a letter, by what only letters
 * have.
 */
public record KindReading(Kind kind, Span place, double confidence) {
  /** An act speaks of itself: {@code Контроль за исполнением настоящего приказа}. */
  private static final CuedPattern SELF =
      CuedPattern.of(
          "(?<!\\p{L})настоящ(?:его|ему|ее|ий|им)\\s+(приказ|распоряжени|постановлени|решени)",
          "настоящ");

  static List<KindReading> of(Letter letter) {
    List<KindReading> readings = new ArrayList<>();
    for (Zone zone : List.of(Zone.KIND, Zone.REGISTRATION)) {
      for (ZonedLine line : letter.in(zone)) {
        if (zone == Zone.KIND || KindWords.isHeading(line.text())) {
          KindWords.kind(line.text())
              .ifPresent(kind -> readings.add(new KindReading(kind, line.span(), 0.98)));
        }
      }
    }
    for (Zone zone : List.of(Zone.SALUTATION, Zone.ADDRESSEE, Zone.REPLY)) {
      letter.in(zone).stream()
          .findFirst()
          .ifPresent(line -> readings.add(new KindReading(Kind.LETTER, line.span(), 0.95)));
    }
    for (Paragraph paragraph : letter.paragraphs(Zone.BODY)) {
      if (Cues.orders(paragraph.text())) {
        readings.add(new KindReading(byFormula(paragraph.text()), paragraph.span(), 0.8));
        break;
      }
    }
    for (Paragraph paragraph : letter.paragraphs(Zone.BODY)) {
      Matcher self = SELF.matcher(paragraph.text());
      if (SELF.mayBeIn(paragraph.text()) && self.find()) {
        KindWords.kind(nominative(self.group(1)))
            .ifPresent(kind -> readings.add(new KindReading(kind, paragraph.span(), 0.7)));
        break;
      }
    }
    for (Zone zone : List.of(Zone.SIGNATURE, Zone.REGISTRATION, Zone.ATTACHMENT, Zone.EXECUTOR)) {
      letter.in(zone).stream()
          .findFirst()
          .ifPresent(line -> readings.add(new KindReading(Kind.LETTER, line.span(), 0.6)));
    }
    return List.copyOf(readings);
  }

  /** The kind that is told most surely, the first of equals. */
  public static Kind surest(Letter letter) {
    return letter.kind().stream()
        .sorted(Comparator.comparingDouble(KindReading::confidence).reversed())
        .map(KindReading::kind)
        .findFirst()
        .orElse(Kind.OTHER);
  }

  private static String nominative(String stem) {
    return stem.endsWith("и") ? stem + "е" : stem;
  }

  private static Kind byFormula(String paragraph) {
    String formula = KindWords.unspaced(paragraph).toLowerCase(Locale.ROOT);
    String end = formula.substring(Math.max(0, formula.length() - 40));
    if (end.contains("приказыва")) {
      return Kind.ORDER;
    }
    if (end.contains("постановля")) {
      return Kind.RESOLUTION;
    }
    return end.contains("реш") || end.contains("постанов") ? Kind.DECISION : Kind.LETTER;
  }
}
