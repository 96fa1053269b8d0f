package dyak.registry.sql;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import opennlp.tools.stemmer.snowball.SnowballStemmer;

/** The words of a text without their endings: {@code собеседованиях} is {@code собеседован}. */
final class Stems {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]++");
  private static final int LONGEST_WORD = 60;

  private final SnowballStemmer russian = new SnowballStemmer(SnowballStemmer.ALGORITHM.RUSSIAN);

  List<String> of(String text) {
    List<String> stems = new ArrayList<>();
    Matcher words = WORD.matcher(text);
    while (words.find()) {
      stems.add(stem(words.group()));
    }
    return stems;
  }

  /** The place of the first word with one of the stems, or 0. */
  int firstOf(List<String> wanted, String text) {
    Matcher words = WORD.matcher(text);
    while (words.find()) {
      if (wanted.contains(stem(words.group()))) {
        return words.start();
      }
    }
    return 0;
  }

  private String stem(String word) {
    String lower = word.toLowerCase(Locale.ROOT).replace('ё', 'е');
    return lower.length() > LONGEST_WORD ? lower : russian.stem(lower).toString();
  }
}
