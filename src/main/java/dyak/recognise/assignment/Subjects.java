package dyak.recognise.assignment;

import dyak.normalise.Agents;
import dyak.normalise.Match;
import dyak.normalise.Opening;
import dyak.recognise.rule.CuedPattern;
import dyak.recognise.rule.Drafts.Read;
import dyak.record.Assignment.Act;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Who has to act by the words of a sentence: the dative that opens it («Плановому отделу (Сидорова
 * А.А.) разработать …»), the object of «поручить», «рекомендовать», «возложить на …».
 */
final class Subjects {
  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
  private static final Pattern ENTRUSTS =
      Pattern.compile(
          "^(?:\\p{L}+\\s){0,3}?(?:поручить|поручаю|поручает|рекомендовать|рекомендую|рекомендует|рекомендуем|предложить|предлагаю|предлагаем|предписать|обязать|просить)\\s+",
          FLAGS);
  private static final CuedPattern LAYS_ON =
      CuedPattern.of(
          "(?:возложить|возлагаю|возлагается|возложено)\\s+(?:(?:персональную\\s+)?ответственность\\s+.{0,160}?\\s)?на\\s+(.+)$|ответственн\\p{L}+\\s+назначить\\s+((?-i:\\p{Lu}).+)$|назначить\\s+ответственн\\p{L}+(?:\\s+за\\s+.{0,120}?)?\\s+((?-i:\\p{Lu}).+)$",
          "возл",
          "назначить");

  /** Who helps: {@code совместно с администрацией округа:}. */
  private static final Pattern TOGETHER =
      Pattern.compile(
          ",?\\s*(?:совместно|во взаимодействии|по согласованию|с участием|при участии)\\s[^.:;]*:?",
          FLAGS);

  /** A unit, its head in brackets, and what is laid on it. */
  private static final Pattern HEADED =
      Pattern.compile("^[^()]{3,120}\\(\\p{Lu}[^()]{3,60}\\)(?=\\s\\p{Ll})");

  private Subjects() {}

  /** The assignees that the sentence names. */
  static List<Read<String>> of(Chunk sentence, Act act) {
    Matcher laysOn = LAYS_ON.matcher(sentence.text());
    if (LAYS_ON.mayBeIn(sentence.text()) && laysOn.find() && named(laysOn, act)) {
      int group = laysOn.group(1) != null ? 1 : laysOn.group(2) != null ? 2 : 3;
      Chunk named = sentence.part(laysOn.start(group), laysOn.end(group));
      return entrusted(named).orElseGet(() -> split(named, 0.85));
    }
    if (act != Act.TASK) {
      return List.of();
    }
    Matcher entrusts = ENTRUSTS.matcher(sentence.text());
    int from = entrusts.find() ? entrusts.end() : 0;
    return opening(sentence, from);
  }

  /** Whom something is laid on before it is said what: {@code отдел кадров | хранение дел}. */
  private static Optional<List<Read<String>>> entrusted(Chunk named) {
    Matcher headed = HEADED.matcher(named.text());
    if (headed.find()) {
      return Optional.of(split(named.part(0, headed.end()), 0.8));
    }
    return Agents.asked(named.text())
        .filter(opening -> opening.end() < named.text().length())
        .filter(opening -> Character.isLowerCase(named.text().charAt(opening.end())))
        .map(opening -> read(named, 0, opening.agents(), 0.8));
  }

  /** Who is appointed by a decision is ordered nothing by it. */
  private static boolean named(Matcher laysOn, Act act) {
    return laysOn.group(1) != null || act != Act.DECISION;
  }

  /** An item that says nothing but for whom its sub-items are: «Инженеру Орлову И.И.». */
  static List<Read<String>> whole(Chunk heading) {
    String text = heading.text();
    return Agents.leadingDative(text)
        .filter(
            opening ->
                opening.end() >= text.length() - 1
                    || TOGETHER.matcher(text).region(opening.end(), text.length()).matches())
        .map(opening -> read(heading, 0, opening.agents(), 0.8))
        .orElse(List.of());
  }

  /** Whom a word of asking before an infinitive names: «просим руководителей школ провести …». */
  static List<Read<String>> asked(Chunk between) {
    return Agents.asked(between.text())
        .map(opening -> read(between, 0, opening.agents(), 0.75))
        .orElse(List.of());
  }

  private static List<Read<String>> opening(Chunk sentence, int from) {
    String rest = sentence.text().substring(from);
    Optional<Opening> opening =
        from > 0
            ? Agents.leadingDative(rest)
                .or(() -> Agents.openingAgent(rest))
                .or(() -> Agents.asked(rest))
            : Agents.openingAgent(rest);
    return opening.map(found -> read(sentence, from, found.agents(), 0.85)).orElse(List.of());
  }

  /** Splits a list of assignees as printed. */
  static List<Read<String>> split(Chunk list, double confidence) {
    return read(list, 0, Agents.split(list.text()), confidence);
  }

  private static List<Read<String>> read(
      Chunk in, int from, List<Match<String>> agents, double confidence) {
    return agents.stream()
        .map(
            agent -> {
              Chunk part = in.part(from + agent.start(), from + agent.end());
              return new Read<>(agent.value(), part.span(), confidence);
            })
        .toList();
  }
}
