package dyak.recognise.assignment;

import dyak.normalise.Infinitives;
import dyak.recognise.rule.OpeningPattern;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Requests in running text: «просим … направить информацию до 18.11.2022». The sentence needs a
 * word of asking or ordering and an infinitive aimed at the reader; the request runs from that
 * infinitive to the end of the sentence.
 */
final class Requests {
  /** Words of asking and ordering; the contract's list. */
  static final List<String> ASKING =
      List.of(
          "прошу",
          "просил бы",
          "просила бы",
          "просили бы",
          "просим",
          "просит",
          "просят",
          "просьба",
          "предлагаем",
          "предлагаю",
          "предлагает",
          "предлагается",
          "рекомендуем",
          "рекомендую",
          "рекомендует",
          "рекомендуется",
          "необходимо",
          "следует",
          "надлежит",
          "обязываю",
          "требуется",
          "поручаю",
          "поручает",
          "поручаем",
          "считаем необходимым",
          "считаю необходимым",
          "считаем целесообразным",
          "считаю целесообразным");

  /** Infinitives that tell the reader something and ask for nothing. */
  private static final Set<String> TELLING =
      Set.of(
          "отметить",
          "подчеркнуть",
          "сказать",
          "напомнить",
          "добавить",
          "заметить",
          "признать",
          "ожидать",
          "учесть",
          "считать",
          "иметь",
          "понимать");

  private static final OpeningPattern ASKS =
      OpeningPattern.of("(?:" + String.join("|", ASKING) + ")(?!\\p{L})", ASKING);

  private static final Pattern IN_PERSON =
      Pattern.compile(
          "(?<!\\p{L})(?:прошу|просим|просит|предлагаю|предлагаем|обязываю|поручаю|рекомендую|рекомендуем)(?!\\p{L})",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /**
   * A clause that only describes: «которые необходимо представить», «при этом как следует из …».
   */
  private static final Pattern SUBORDINATE =
      Pattern.compile(
          "(?:котор\\p{L}+|что|если|как|чтобы|где|когда|не)\\s+(?:\\p{L}+\\s+){0,2}$",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final Pattern NEW_CLAUSE =
      Pattern.compile(",\\s*(?:что|чтобы|если|котор\\p{L}+)\\s");

  private static final Pattern TERM =
      Pattern.compile(
          "(?<!\\p{L})(?:в срок до|не позднее)(?!\\p{L})",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private Requests() {}

  /** Whether a sentence asks or orders. */
  static boolean asks(String sentence) {
    return ASKS.isIn(sentence);
  }

  /** Whether somebody asks or orders in his own name: a rule book says «необходимо» of itself. */
  static boolean asksInPerson(String sentence) {
    return IN_PERSON.matcher(sentence).find();
  }

  /** Whether a sentence opens with a word of asking. */
  static boolean opens(String sentence) {
    return ASKS.matcher(sentence).lookingAt();
  }

  /**
   * The requests of a paragraph, each from its infinitive to the end of its sentence, with the
   * labels behind it.
   */
  static List<Item> of(Chunk paragraph) {
    List<Item> requests = new ArrayList<>();
    for (Chunk sentence : Sentences.of(paragraph)) {
      Optional<Item> request = request(sentence);
      if (request.isPresent()) {
        requests.add(request.get());
      } else if (!requests.isEmpty() && Labels.onlyLabels(sentence.text())) {
        requests.get(requests.size() - 1).segments.addAll(Labels.cut(sentence).segments());
      }
    }
    return requests;
  }

  private static Optional<Item> request(Chunk sentence) {
    String text = sentence.text();
    Matcher asks = ASKS.matcher(text);
    for (int at = 0; ASKS.find(asks, text, at); at = asks.end()) {
      if (SUBORDINATE.matcher(text.substring(0, asks.start())).find()) {
        continue;
      }
      OptionalInt infinitive = Infinitives.next(text, asks.end());
      if (infinitive.isPresent() && aimed(text, asks.end(), infinitive.getAsInt())) {
        int start = infinitive.getAsInt();
        Item request = new Item(null, null);
        request.add(Labels.cut(sentence.part(start, text.length())));
        request.asked.addAll(Subjects.asked(sentence.part(asks.end(), start)));
        request.asking = asking(sentence, asks);
        if (request.asked.isEmpty()) {
          request.asked.addAll(LeadAgents.before(sentence, asks.start()));
        }
        return Optional.of(request);
      }
    }
    return Optional.empty();
  }

  /**
   * «Просим до 5 мая представить …» says when before it says what, and «в срок до 5 мая необходимо
   * …» before it asks.
   */
  private static Chunk asking(Chunk sentence, Matcher asks) {
    Matcher term = TERM.matcher(sentence.text()).region(0, asks.start());
    int from = term.find() ? term.start() : asks.end();
    return sentence.part(from, sentence.text().length());
  }

  /** The infinitive belongs to the asking word: no new clause begins between them. */
  private static boolean aimed(String sentence, int from, int infinitive) {
    String between = sentence.substring(from, infinitive);
    int end = infinitive;
    while (end < sentence.length() && Character.isLetter(sentence.charAt(end))) {
      end++;
    }
    String verb = sentence.substring(infinitive, end).toLowerCase(Locale.ROOT);
    return !TELLING.contains(verb)
        && between.length() < 300
        && !between.contains(";")
        && !NEW_CLAUSE.matcher(between).find();
  }
}
