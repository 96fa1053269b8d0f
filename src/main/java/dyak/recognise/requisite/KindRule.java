package dyak.recognise.requisite;

import dyak.layout.Paragraph;
import dyak.layout.Span;
import dyak.recognise.rule.CuedPattern;
import dyak.recognise.rule.Cues;
import dyak.recognise.rule.Field;
import dyak.recognise.rule.Finding;
import dyak.recognise.rule.Letter;
import dyak.recognise.rule.Rule;
import dyak.recognise.rule.Zone;
import dyak.recognise.rule.ZonedLine;
import dyak.record.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;

/**
 * The kind of the document (requisite 09): the kind word of its head; without one the formula that
 * opens its items («приказываю:»); without that a letter, by what only letters have.
 */
public final class KindRule implements Rule {
  /** An act speaks of itself: {@code Контроль за исполнением настоящего приказа}. */
  private static final CuedPattern SELF =
      CuedPattern.of(
          "(?<!\\p{L})настоящ(?:его|ему|ее|ий|им)\\s+(приказ|распоряжени|постановлени|решени)",
          "настоящ");

  @Override
  public String name() {
    return "kind";
  }

  @Override
  public Set<Field<?>> fields() {
    return Set.of(Field.KIND);
  }

  @Override
  public List<Finding<?>> find(Letter letter, List<Span> cues) {
    List<Finding<?>> findings = new ArrayList<>();
    for (Zone zone : List.of(Zone.KIND, Zone.REGISTRATION)) {
      for (ZonedLine line : letter.in(zone)) {
        if (zone == Zone.KIND || Cues.isKindHeading(line.text())) {
          Cues.kind(line.text())
              .ifPresent(kind -> findings.add(found(Field.KIND, kind, line.span(), 0.98)));
        }
      }
    }
    for (Zone zone : List.of(Zone.SALUTATION, Zone.ADDRESSEE, Zone.REPLY)) {
      letter.in(zone).stream()
          .findFirst()
          .ifPresent(line -> findings.add(found(Field.KIND, Kind.LETTER, line.span(), 0.95)));
    }
    for (Paragraph paragraph : letter.paragraphs(Zone.BODY)) {
      if (Cues.orders(paragraph.text())) {
        findings.add(found(Field.KIND, byFormula(paragraph.text()), paragraph.span(), 0.8));
        break;
      }
    }
    for (Paragraph paragraph : letter.paragraphs(Zone.BODY)) {
      Matcher self = SELF.matcher(paragraph.text());
      if (SELF.mayBeIn(paragraph.text()) && self.find()) {
        Cues.kind(nominative(self.group(1)))
            .ifPresent(kind -> findings.add(found(Field.KIND, kind, paragraph.span(), 0.7)));
        break;
      }
    }
    for (Zone zone : List.of(Zone.SIGNATURE, Zone.REGISTRATION, Zone.ATTACHMENT, Zone.EXECUTOR)) {
      letter.in(zone).stream()
          .findFirst()
          .ifPresent(line -> findings.add(found(Field.KIND, Kind.LETTER, line.span(), 0.6)));
    }
    return findings;
  }

  private static String nominative(String stem) {
    return stem.endsWith("и") ? stem + "е" : stem;
  }

  /** The kind of a document by this rule's surest finding. */
  public static Kind kindOf(Letter letter) {
    return new KindRule()
        .find(letter, List.of()).stream()
            .max(Comparator.comparingDouble(Finding::confidence))
            .map(finding -> (Kind) finding.value())
            .orElse(Kind.OTHER);
  }

  private static Kind byFormula(String paragraph) {
    String formula = Cues.unspaced(paragraph).toLowerCase(Locale.ROOT);
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
