package dyak.recognise.assignment;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The sentence of a paragraph that opens a list: {@code В связи с этим просим:}. */
final class Leads {
  /** Who spoke on a point of the agenda, in brackets before the formula. */
  private static final Pattern SPEAKERS =
      Pattern.compile("^\\((?:\\p{Lu}\\p{L}+\\s\\p{Lu}\\.\\s?\\p{Lu}\\.[,;]?\\s*)+\\)\\s*");

  private Leads() {}

  /** The last sentence of the paragraph. */
  static Chunk sentence(Chunk paragraph) {
    List<Chunk> sentences = Sentences.of(paragraph);
    Chunk last = sentences.isEmpty() ? paragraph : sentences.get(sentences.size() - 1);
    Matcher speakers = SPEAKERS.matcher(last.text());
    return speakers.find() && speakers.end() < last.text().length()
        ? last.part(speakers.end(), last.text().length())
        : last;
  }
}
