package dyak.recognise;

import dyak.layout.LetterText;
import dyak.layout.Span;
import dyak.recognise.rule.CueIndex;
import dyak.recognise.rule.Finding;
import dyak.recognise.rule.Letter;
import dyak.recognise.rule.Rule;
import dyak.recognise.rule.Zones;
import dyak.record.LetterRecord;
import dyak.record.Problem;
import dyak.record.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Reads a letter's record out of its text: cues, rules, refiners, assembly. Thread-safe. */
public final class Recogniser {
  private final List<Rule> rules;
  private final List<Refiner> refiners;
  private final CueIndex cues;
  private final Calibration calibration;

  private Recogniser(List<Rule> rules, List<Refiner> refiners, Calibration calibration) {
    this.calibration = calibration;
    this.rules = List.copyOf(rules);
    this.refiners = List.copyOf(refiners);
    this.cues = new CueIndex(rules);
  }

  /** The recogniser with the standard rules and refiners. */
  public static Recogniser standard() {
    return new Recogniser(Rules.standard(), Refiners.standard(), Calibration.standard());
  }

  /** The same, with the confidence as the rules state it: what the calibration is made from. */
  static Recogniser uncalibrated() {
    return new Recogniser(Rules.standard(), Refiners.standard(), Calibration.NONE);
  }

  /** The record of one letter; {@code problems} are those of reading it. */
  public LetterRecord recognise(LetterText text, Source source, List<Problem> problems) {
    Letter letter = Zones.of(text);
    Findings findings = new Findings(find(letter));
    for (Refiner refiner : refiners) {
      findings = refiner.refine(findings, letter);
    }
    return new RecordAssembler(findings, letter, source, calibration).assemble(problems);
  }

  private List<Finding<?>> find(Letter letter) {
    Map<Rule, List<Span>> hits = cues.hits(letter.text().text());
    List<Finding<?>> findings = new ArrayList<>();
    for (Rule rule : rules) {
      List<Span> own = hits.getOrDefault(rule, List.of());
      if (rule.cues().isEmpty() || !own.isEmpty()) {
        findings.addAll(rule.find(letter, own));
      }
    }
    return findings;
  }
}
