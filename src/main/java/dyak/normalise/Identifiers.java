package dyak.normalise;

import dyak.normalise.Identifier.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Registry numbers of organisations: {@code ИНН/КПП 7021022030/701701001}. The label decides what a
 * number is; its length and check digit decide where two labels share two numbers.
 */
public final class Identifiers {
  private static final Pattern NUMBER =
      Pattern.compile("[\\dОOЗз]{1,20}(?:[ \\u00A0]{1,2}[\\dОOЗз]{2,12}){0,5}");
  private static final Pattern PARTS = Pattern.compile("[\\dОOЗз]++");
  private static final Pattern GAP = Pattern.compile("[\\s\\u00A0:№.,;/\\\\|—–-]{0,8}");

  private Identifiers() {}

  /** All labelled identifiers of a text, left to right. */
  public static List<Match<Identifier>> find(String text) {
    List<Match<Identifier>> found = new ArrayList<>();
    Matcher label = IdentifierLabels.LABEL.matcher(text);
    int at = 0;
    while (label.find(at)) {
      List<Kind> kinds = new ArrayList<>();
      at = labels(text, label, kinds);
      Optional<Match<Identifier>> read = numberAt(text, at, kinds);
      while (read.isPresent()) {
        found.add(read.get());
        kinds.remove(read.get().value().kind());
        at = read.get().end();
        read = kinds.isEmpty() ? Optional.empty() : numberAt(text, at, kinds);
      }
    }
    return found;
  }

  /** The identifier of a text that holds nothing but its digits, with or without a label. */
  public static Optional<Identifier> parse(String text) {
    List<Match<Identifier>> labelled = find(text);
    if (!labelled.isEmpty()) {
      return labelled.size() == 1 ? Optional.of(labelled.get(0).value()) : Optional.empty();
    }
    String digits = text.strip();
    for (Kind kind : List.of(Kind.INN, Kind.OGRN, Kind.OGRNIP, Kind.OKPO, Kind.KPP)) {
      if (CheckDigits.valid(kind, digits)) {
        return Optional.of(new Identifier(kind, digits, true));
      }
    }
    return Optional.empty();
  }

  /** Reads a run of labels ({@code ИНН/КПП}); returns where their numbers may begin. */
  private static int labels(String text, Matcher label, List<Kind> kinds) {
    kinds.add(IdentifierLabels.kind(label.group()));
    int end = label.end();
    Matcher gap = GAP.matcher(text);
    while (true) {
      int next = gap.region(end, text.length()).lookingAt() ? gap.end() : end;
      boolean another = label.region(next, text.length()).lookingAt();
      label.region(0, text.length());
      if (!another) {
        return next;
      }
      int labelEnd = IdentifierLabels.end(text, next);
      kinds.add(IdentifierLabels.kind(text.substring(next, labelEnd)));
      end = labelEnd;
    }
  }

  private static Optional<Match<Identifier>> numberAt(String text, int from, List<Kind> kinds) {
    Matcher gap = GAP.matcher(text);
    int start = gap.region(from, text.length()).lookingAt() ? gap.end() : from;
    Matcher number = NUMBER.matcher(text);
    if (!number.region(start, text.length()).lookingAt()) {
      return Optional.empty();
    }
    Matcher part = PARTS.matcher(number.group());
    StringBuilder digits = new StringBuilder();
    Optional<Match<Identifier>> best = Optional.empty();
    while (part.find()) {
      digits.append(digits(part.group()));
      Kind kind = IdentifierLabels.kindOf(digits.toString(), kinds);
      boolean valid = CheckDigits.valid(kind, digits.toString());
      if (best.isEmpty() || valid) {
        best =
            Optional.of(
                new Match<>(
                    start, start + part.end(), new Identifier(kind, digits.toString(), valid)));
      }
    }
    return best.filter(match -> match.value().value().length() > 1);
  }

  private static String digits(String printed) {
    return printed.replace('О', '0').replace('O', '0').replace('З', '3').replace('з', '3');
  }
}
