package dyak.recognise.requisite;

import dyak.layout.Paragraph;
import dyak.layout.Span;
import dyak.normalise.Abbreviations;
import dyak.recognise.rule.Field;
import dyak.recognise.rule.Finding;
import dyak.recognise.rule.Letter;
import dyak.recognise.rule.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Short forms that the letter explains: «(далее – …)», or a legend under «Условные обозначения».
 */
public final class AbbreviationRule implements Rule {
  private static final Set<String> LEGENDS =
      Set.of(
          "условные обозначения",
          "принятые сокращения",
          "список сокращений",
          "используемые сокращения",
          "сокращения:");

  @Override
  public String name() {
    return "abbreviation";
  }

  @Override
  public Set<Field<?>> fields() {
    return Set.of(Field.ABBREVIATION);
  }

  @Override
  public Set<String> cues() {
    Set<String> cues = new java.util.TreeSet<>(LEGENDS);
    cues.add("далее");
    return cues;
  }

  @Override
  public List<Finding<?>> find(Letter letter, List<Span> cues) {
    List<Finding<?>> findings = new ArrayList<>();
    List<Paragraph> paragraphs = letter.text().paragraphs();
    boolean legend = false;
    int next = 0;
    for (Paragraph paragraph : paragraphs) {
      while (next < cues.size() && cues.get(next).end() <= paragraph.span().start()) {
        next++;
      }
      boolean cued = next < cues.size() && cues.get(next).start() < paragraph.span().end();
      if (legend) {
        legend = addLegendLines(paragraph, findings);
      }
      if (cued) {
        legend |= LEGENDS.contains(letter.text(cues.get(next)).toLowerCase(Locale.ROOT));
        Abbreviations.find(paragraph.text()).stream()
            .map(
                m ->
                    found(Field.ABBREVIATION, m.value(), paragraph.within(m.start(), m.end()), 0.9))
            .forEach(findings::add);
      }
    }
    return findings;
  }

  /**
   * Adds the legend entries of a paragraph, each of one line or more; false when it has none, so
   * that the legend is over.
   */
  private boolean addLegendLines(Paragraph paragraph, List<Finding<?>> findings) {
    List<Paragraph.PrintedLine> lines = paragraph.lines();
    boolean any = false;
    for (int i = 0; i < lines.size(); i++) {
      if (Abbreviations.parseLegend(lines.get(i).text()).isEmpty()) {
        continue;
      }
      int end = i + 1;
      while (end < lines.size() && Abbreviations.parseLegend(lines.get(end).text()).isEmpty()) {
        end++;
      }
      Span entry = lines.get(i).span().union(lines.get(end - 1).span());
      int start = entry.start() - paragraph.span().start();
      Abbreviations.parseLegend(paragraph.text().substring(start, start + entry.length()))
          .ifPresent(value -> findings.add(found(Field.ABBREVIATION, value, entry, 0.95)));
      any = true;
      i = end - 1;
    }
    return any;
  }
}
