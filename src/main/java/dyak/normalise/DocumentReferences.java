package dyak.normalise;

import dyak.normalise.mention.KindWord;
import dyak.normalise.mention.Mention;
import dyak.normalise.mention.SameDocument;
import dyak.normalise.text.Found;
import dyak.normalise.text.Tokens;
import dyak.record.Reference;
import java.util.ArrayList;
import java.util.List;

/**
 * Mentions of other documents with a number, a date or a quoted title: {@code распоряжения
 * Департамента … от 10.03.2020 № 187-р «Об утверждении …»}.
 */
public final class DocumentReferences {
  private DocumentReferences() {}

  /** All mentions of a text, left to right; mentions inside a quoted title belong to the title. */
  public static List<Match<Reference>> find(String text) {
    List<Match<Reference>> found = new ArrayList<>();
    Tokens tokens = Tokens.of(text);
    int at = 0;
    while (at < tokens.size()) {
      List<Found<Reference>> mentions =
          KindWord.at(tokens, at).map(word -> Mention.at(tokens, word)).orElse(List.of());
      mentions.forEach(each -> found.add(new Match<>(each.start(), each.end(), each.value())));
      at = mentions.isEmpty() ? at + 1 : tokens.from(mentions.get(mentions.size() - 1).end());
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
