package dyak.normalise;

import dyak.normalise.mention.Mention;
import dyak.normalise.mention.ReferenceWords;
import dyak.normalise.mention.SameDocument;
import dyak.normalise.text.Found;
import dyak.record.Reference;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;

/**
 * Mentions of other documents with a number, a date or a quoted title: {@code распоряжения
 * Департамента … от 10.03.2020 № 187-р «Об утверждении …»}.
 */
public final class DocumentReferences {
  private DocumentReferences() {}

  /** All mentions of a text, left to right; mentions inside a quoted title belong to the title. */
  public static List<Match<Reference>> find(String text) {
    List<Match<Reference>> found = new ArrayList<>();
    Matcher word = ReferenceWords.WORD.matcher(text);
    int at = 0;
    while (at < text.length() && word.find(at)) {
      List<Found<Reference>> mentions = Mention.at(text, word);
      mentions.forEach(each -> found.add(new Match<>(each.start(), each.end(), each.value())));
      at = mentions.isEmpty() ? word.end("word") : mentions.get(mentions.size() - 1).end();
    }
    return found;
  }

  /** Each document once: a short second mention («указанный приказ № 55») joins the first. */
  public static List<Reference> merge(List<Reference> mentions) {
    List<Reference> merged = new ArrayList<>();
    for (Reference mention : mentions) {
      int same = 0;
      while (same < merged.size() && !SameDocument.same(merged.get(same), mention)) {
        same++;
      }
      if (same < merged.size()) {
        merged.set(same, SameDocument.joined(merged.get(same), mention));
      } else {
        merged.add(mention);
      }
    }
    return merged;
  }
}
