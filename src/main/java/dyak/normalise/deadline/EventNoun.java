package dyak.normalise.deadline;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The event of a relative deadline in the nominative: {@code официального опубликования} becomes
 * {@code официальное опубликование}. Only the adjectives that open it and its first noun change.
 */
final class EventNoun {
  private static final Map<String, String> IRREGULAR =
      Map.of(
          "письма", "письмо",
          "начала", "начало",
          "конца", "конец",
          "дня", "день",
          "лица", "лицо",
          "права", "право",
          "дела", "дело",
          "места", "место",
          "дату", "дата",
          "средства", "средство");

  private record Ending(String from, String to) {}

  /** The first ending that fits is replaced; the order goes from the longer to the shorter. */
  private static final List<Ending> ENDINGS =
      List.of(
          new Ending("ании", "ание"),
          new Ending("ении", "ение"),
          new Ending("ятии", "ятие"),
          new Ending("ытии", "ытие"),
          new Ending("учии", "учие"),
          new Ending("анию", "ание"),
          new Ending("ению", "ение"),
          new Ending("ятию", "ятие"),
          new Ending("ений", "ения"),
          new Ending("аний", "ания"),
          new Ending("остей", "ости"),
          new Ending("ости", "ость"),
          new Ending("ства", "ство"),
          new Ending("ельства", "ельство"),
          new Ending("кам", "ки"),
          new Ending("гам", "ги"),
          new Ending("там", "ты"),
          new Ending("ам", "ы"),
          new Ending("ям", "я"),
          new Ending("ков", "ки"),
          new Ending("гов", "ги"),
          new Ending("ов", "ы"),
          new Ending("ев", "и"),
          new Ending("ии", "ия"),
          new Ending("ия", "ие"),
          new Ending("ки", "ка"),
          new Ending("чи", "ча"),
          new Ending("ги", "га"),
          new Ending("жи", "жа"),
          new Ending("ли", "ля"),
          new Ending("ы", "а"),
          new Ending("ля", "ль"),
          new Ending("ря", "рь"),
          new Ending("а", ""));

  private static final Pattern ADJECTIVE = Pattern.compile("\\p{L}+(?:ого|его|ой|ей|ых|их)");
  private static final Pattern SOFT = Pattern.compile("(?:его|ей|их)$");
  private static final Pattern PLURAL = Pattern.compile("[ыи]х$");
  private static final Pattern NEUTER = Pattern.compile("[ео]$");
  private static final Pattern VELAR = Pattern.compile("[кгх]$");
  private static final Pattern HUSHING = Pattern.compile("[шщчж]$");
  private static final Set<String> NOUNS_LIKE_ADJECTIVES = Set.of("детей", "людей", "дней");

  static final Set<String> POSSESSIVES = Set.of("его", "ее", "её", "их");

  private EventNoun() {}

  static String nominative(List<String> words) {
    int head = 0;
    while (head + 1 < words.size()
        && (POSSESSIVES.contains(words.get(head)) || isAdjective(words.get(head)))) {
      head++;
    }
    String noun = noun(words.get(head));
    List<String> nominative = new ArrayList<>();
    for (String adjective : words.subList(0, head)) {
      nominative.add(agreeing(adjective, noun));
    }
    nominative.add(noun);
    nominative.addAll(words.subList(head + 1, words.size()));
    return String.join(" ", nominative);
  }

  private static boolean isAdjective(String word) {
    return ADJECTIVE.matcher(word).matches() && !NOUNS_LIKE_ADJECTIVES.contains(word);
  }

  private static String noun(String oblique) {
    String irregular = IRREGULAR.get(oblique);
    if (irregular != null) {
      return irregular;
    }
    return ENDINGS.stream()
        .filter(ending -> oblique.endsWith(ending.from()))
        .findFirst()
        .map(
            ending -> oblique.substring(0, oblique.length() - ending.from().length()) + ending.to())
        .orElse(oblique);
  }

  /** The adjective in the gender and number that it shows together with its noun. */
  private static String agreeing(String adjective, String noun) {
    if (POSSESSIVES.contains(adjective)) {
      return adjective;
    }
    boolean longEnding = adjective.endsWith("го");
    String stem = adjective.substring(0, adjective.length() - (longEnding ? 3 : 2));
    boolean soft = SOFT.matcher(adjective).find();
    if (longEnding && NEUTER.matcher(noun).find()) {
      return stem + (soft ? "ее" : "ое");
    }
    if (longEnding) {
      return stem + (soft || VELAR.matcher(stem).find() ? "ий" : "ый");
    }
    if (PLURAL.matcher(adjective).find()) {
      return stem + (soft ? "ие" : "ые");
    }
    return stem + (soft && !HUSHING.matcher(stem).find() ? "яя" : "ая");
  }
}
