package dyak.registry.sql;

import dyak.record.LetterRecord;
import dyak.record.Source;
import dyak.record.Status;
import dyak.record.TextOrigin;
import dyak.registry.Digest;
import dyak.registry.LetterKeys;
import dyak.write.RecordJson;

/**
 * One record on its way into the registry. The fingerprint tells whether it says anything new; it
 * leaves out the path, since copies of a file say the same.
 */
record Reading(LetterRecord letter, LetterKeys keys, String json, String fingerprint) {
  static Reading of(LetterRecord letter, int ordinal) {
    String json = RecordJson.line(letter);
    // inside a JSON string the quotes would be escaped, so this is the key
    String says = json.substring(json.indexOf(",\"sha256\":"));
    return new Reading(letter, LetterKeys.of(letter, ordinal), json, Digest.sha256(says));
  }

  Source source() {
    return letter.source();
  }

  /** The source within all files: one path may have had other bytes before. */
  String sourceId() {
    return Digest.sha256(keys.content() + "\n" + source().path());
  }

  /** How well the letter was read: whole before part, printed text before scanned. */
  int quality() {
    int whole = letter.status() == Status.EXTRACTED ? 4 : letter.status() == Status.PARTIAL ? 2 : 0;
    return whole + (source().textOrigin() == TextOrigin.TEXT ? 1 : 0);
  }
}
