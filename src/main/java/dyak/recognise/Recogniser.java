package dyak.recognise;

import dyak.layout.LetterText;
import dyak.record.Kind;
import dyak.record.LetterRecord;
import dyak.record.Problem;
import dyak.record.Source;
import dyak.record.Status;
import java.util.List;
import java.util.Map;

/** Reads a letter's record out of its text: cues, rules, refiners, assembly. Thread-safe. */
public final class Recogniser {
  private Recogniser() {}

  /** The recogniser with the standard list of rules. */
  public static Recogniser standard() {
    return new Recogniser();
  }

  /** The record of one letter; {@code problems} are those of reading it. */
  public LetterRecord recognise(LetterText text, Source source, List<Problem> problems) {
    return new LetterRecord(
        source,
        problems.isEmpty() ? Status.EXTRACTED : Status.PARTIAL,
        problems,
        Kind.OTHER,
        null,
        null,
        null,
        null,
        null,
        null,
        List.of(),
        null,
        null,
        null,
        List.of(),
        List.of(),
        null,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        Map.of());
  }
}
