package dyak.recognise.assignment;

import dyak.normalise.text.CueWords;
import dyak.recognise.rule.CuedPattern;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The labelled segments of an item: «Срок исполнения: …», «Сроки: … Отв. …», «(отв. …, срок – до
 * …)», «Голосование: …».
 */
final class Labels {
  /** What a label says of the words behind it. */
  enum Kind {
    DEADLINE,
    ASSIGNEES,
    VOTE
  }

  /** A label's words and their kind. */
  record Segment(Kind kind, Chunk content) {}

  /** An item's own words, and its labelled segments in order. */
  record Cut(Chunk text, List<Segment> segments) {}

  private static final String DEADLINE =
      "(?:(?:контрольн|предельн|крайн|конечн)\\p{L}+\\s+)?сроки?(?:\\s+(?:исполнения|выполнения|реализации|пред(?:о)?ставления|сдачи|подготовки|проведения|завершения|ответа))?"
          + "(?:\\s*[:–—-]\\s*|\\.\\s+|\\s+(?=до\\s|не\\s+позднее|\\d{1,2}\\.\\d|постоянно|в\\s+течени))"
          + "|доклад\\s*[:–—-]\\s*(?=до\\s|не\\s+позднее|в\\s+срок)";
  private static final String ASSIGNEES =
      "(?:ответственн(?:ый|ые|ая|ое|ыми?)(?:\\s+(?:за\\s+)?(?:исполнител[ьи]|исполнение|выполнение|лиц[оа]|проведение|реализацию|подготовку|организацию))?|отв(?:етств)?\\.(?:\\s*исп(?:олнител\\p{L}+|\\.))?|исполнител[ьи]|исп\\.|соисполнител[ьи])"
          + "(?:\\s*[:–—-]\\s*|(?<=\\.)\\s*)";
  private static final String VOTE =
      "(?:результаты\\s+)?голосовани[ея]\\s*[:–—-]\\s*|голосовали\\s*[:–—-]?\\s*|решение\\s+принято\\s+единогласно|принято\\s+единогласно|[«\"]за[»\"]\\s*[–—-]";

  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
  private static final CuedPattern LABEL =
      CuedPattern.of(
          "(?:(?<d>" + DEADLINE + ")|(?<a>" + ASSIGNEES + ")|(?<v>" + VOTE + "))",
          "срок",
          "доклад",
          "отв",
          "исп",
          "голосова",
          "единогласно",
          "за»",
          "за\"");
  private static final Pattern BRACKET =
      Pattern.compile(
          "\\(\\s*(?=сроки?[\\s:–—-]|отв(?:етств)?[.е]|исполнител)((?:[^()]|\\([^()]*\\)){3,400})\\)",
          FLAGS);

  /** What labels begin with. */
  private static final CueWords OPENERS =
      CueWords.of(
          "срок",
          "контрольн",
          "предельн",
          "крайн",
          "конечн",
          "доклад",
          "отв",
          "исп",
          "соисп",
          "результат",
          "голосов",
          "решение",
          "принято",
          "«за",
          "\"за");

  private static final Pattern BETWEEN = Pattern.compile("[\\s,;.–—-]+$");

  private static final Pattern LINK = Pattern.compile("[\\s,;–—-]+$");

  /** What stands before a label that follows another. */
  private static final Pattern NEXT_LABEL = Pattern.compile("[,;.–—-]\\s*$");

  private Labels() {}

  /** Cuts the labelled segments off an item. */
  static Cut cut(Chunk item) {
    if (!LABEL.mayBeIn(item.text())) {
      return new Cut(item, List.of());
    }
    Cut bracket = cutBracket(item);
    if (bracket != null) {
      return bracket;
    }
    Matcher label = LABEL.matcher(item.text());
    List<Segment> segments = new ArrayList<>();
    int textEnd = -1;
    int open = -1;
    Kind kind = Kind.VOTE;
    for (int at = 0; find(label, item.text(), at); at = label.end()) {
      if (!standsAlone(item.text(), label, open >= 0)) {
        if (label.end() >= item.text().length()) {
          break;
        }
        continue;
      }
      if (textEnd < 0) {
        textEnd = label.start();
      } else {
        int end = before(LINK, item.text(), label.start());
        add(segments, kind, item.part(open, Math.max(open, end)));
      }
      kind = kind(label);
      open = label.end();
      if (label.end() >= item.text().length()) {
        break;
      }
    }
    if (textEnd < 0) {
      return new Cut(item, List.of());
    }
    add(segments, kind, item.part(open, item.text().length()));
    return new Cut(item.part(0, textEnd), segments);
  }

  /** Finds the next label; only where its first letters stand is the pattern tried. */
  private static boolean find(Matcher label, String text, int from) {
    for (int at = from; at < text.length(); at++) {
      if (OPENERS.beginAt(text, at) && label.region(at, text.length()).lookingAt()) {
        return true;
      }
    }
    return false;
  }

  private static void add(List<Segment> segments, Kind kind, Chunk content) {
    segments.add(new Segment(kind, content));
  }

  /** Whether the paragraph is nothing but labelled segments. */
  static boolean onlyLabels(String paragraph) {
    Matcher label = LABEL.matcher(paragraph);
    return label.lookingAt() || BRACKET.matcher(paragraph).matches();
  }

  /**
   * A label opens its line, or a sentence of its own: in capitals behind a stop, a bracket or a
   * word. Behind another label it may follow a comma: {@code Отв. Иванов И.И., срок – 25.05.2016}.
   */
  private static boolean standsAlone(String text, Matcher label, boolean behindLabel) {
    int start = label.start();
    if (start == 0) {
      return true;
    }
    char before = text.charAt(start - 1);
    if (Character.isLetterOrDigit(before) || before == '-') {
      return false;
    }
    return Character.isUpperCase(text.charAt(start))
        || (behindLabel && NEXT_LABEL.matcher(text.substring(0, start)).find());
  }

  /** A bracket at the end that holds labels: {@code (отв. Иванов И.И., срок – до 1 мая)}. */
  private static @org.jspecify.annotations.Nullable Cut cutBracket(Chunk item) {
    Matcher bracket = BRACKET.matcher(item.text());
    if (!bracket.find()) {
      return null;
    }
    Chunk inner = item.part(bracket.start(1), bracket.end(1));
    List<Segment> segments = new ArrayList<>();
    Matcher label = LABEL.matcher(inner.text());
    int open = -1;
    Kind kind = Kind.VOTE;
    for (int at = 0; at < inner.text().length() && label.find(at); at = label.end()) {
      if (open >= 0) {
        add(segments, kind, inner.part(open, before(BETWEEN, inner.text(), label.start())));
      }
      kind = kind(label);
      open = label.end();
    }
    if (open < 0) {
      return null;
    }
    add(segments, kind, inner.part(open, inner.text().length()));
    Chunk before = item.part(0, bracket.start());
    return new Cut(before, segments);
  }

  private static Kind kind(Matcher label) {
    if (label.group("d") != null) {
      return Kind.DEADLINE;
    }
    return label.group("a") != null ? Kind.ASSIGNEES : Kind.VOTE;
  }

  /** Where the words end before the signs that part them from a label. */
  private static int before(Pattern signs, String text, int label) {
    Matcher between = signs.matcher(text.substring(0, label));
    return between.find() ? between.start() : label;
  }
}
