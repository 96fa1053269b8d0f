package dyak.normalise.name;

import dyak.normalise.grammar.Case;
import dyak.normalise.grammar.OfficeWords;
import dyak.normalise.grammar.Sex;
import dyak.normalise.text.Lookalikes;
import dyak.normalise.text.WordEndings;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How Russian surnames look, and their nominative: {@code Петрову-Водкину}, {@code Черных}. */
public final class Surnames {
  /** How much a capitalised word looks like a surname. */
  public enum Likelihood {
    NONE,
    POSSIBLE,
    STRONG
  }

  private static final WordEndings STRONG =
      WordEndings.of(
          Stream.concat(
                  Stream.of(
                      ("ко ук юк як ука уке уку юка юке юку яка яке яку уком юком яком ан ян ана ану "
                              + "яна яну дзе швили ых их ич ича ичу виче ичем еску эску уло ало айло оньо")
                          .split(" ")),
                  Stream.of("ов", "ев", "ёв", "ин", "ын", "ск", "цк").flatMap(Surnames::declined))
              .toList());

  private static final Set<String> COMMON =
      Set.copyOf(
          Arrays.asList(
              ("фамилия имя отчество должность фио россия россии россию россией федерация федерации область области области республика "
                      + "республики край края москва москвы москве магазин термин бензин один "
                      + "уважаемый уважаемая уважаемые подпись дата приложение приложения срок сроки "
                      + "телефон тел факс почта исполнитель исполнители исп отв ответственный "
                      + "ответственные контроль согласовано утверждаю утвержден утверждено утверждена "
                      + "копия верно вход выход прошу просим направляем сообщаем сообщаю "
                      + "приказ приказа приказу приказом приказываю постановление постановления распоряжение "
                      + "распоряжения решение решения решили протокол протокола письмо письма "
                      + "закона положение положения правила правил порядок порядка инструкция "
                      + "требования требование стандарт регламент "
                      + "закон указ пункт статья часть глава раздел таблица рисунок форма "
                      + "основание цель задачи план проект программа договор акт отчет отчёт "
                      + "адрес улица проспект площадь переулок бульвар шоссе проезд "
                      + "его её их она они оно мы вы он вас вам нас нам свой своих их наших ваших "
                      + "настоящий настоящая настоящие российский российская российской российского "
                      + "российских других таких этих всех никаких каких которых "
                      + "председательствовал присутствовали выступили выступил слушали повестка "
                      + "слово вопрос вопросы голосовали голосование секретарь члены "
                      + "новгород новгорода новгороде тагил тагила петербург петербурга петербурге "
                      + "устюг луки посад посада челны челнов ладога кавказ урал сибирь "
                      + "январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь "
                      + "декабрь января февраля марта апреля мая июня июля августа сентября октября "
                      + "ноября декабря понедельник вторник среда четверг пятница суббота "
                      + "рф оао зао ооо пао ао фгу фгуп фгбу фбу мбоу моу мбу мку гбу гку гау мау "
                      + "гбоу фгбоу мбдоу мдоу соц сош ип фз фнс мвд фсб мчс снилс инн кпп огрн окпо "
                      + "бик гост тк гк нк зам нач")
                  .split(" ")));

  private Surnames() {}

  /** {@code -ов} and {@code -ский} in every case and sex. */
  private static Stream<String> declined(String stem) {
    return Stream.of(",а,у,ы,е,ой,ым,ом,ому,ого,ий,ая,ую,им,ие".split(",")).map(stem::concat);
  }

  /** Whether a printed word may be a surname; words of offices and papers are none. */
  public static Likelihood likelihood(String word) {
    if (word.length() < 2 || !casing(word) || !hasShape(word)) {
      return Likelihood.NONE;
    }
    String lower = Lookalikes.cyrillic(word).toLowerCase(Locale.ROOT);
    if (COMMON.contains(lower) || OfficeWords.knows(lower) || !cyrillic(lower)) {
      return Likelihood.NONE;
    }
    String last = lower.substring(lower.lastIndexOf('-') + 1);
    boolean strong = word.length() > 3 && STRONG.end(last, 1);
    return strong ? Likelihood.STRONG : Likelihood.POSSIBLE;
  }

  /** A capital, letters, and at most two more words behind hyphens: {@code Д'Артаньян}. */
  private static boolean hasShape(String word) {
    boolean apostrophe =
        word.length() > 2 && "'’".indexOf(word.charAt(1)) >= 0 && isCapital(word.charAt(2));
    int hyphens = 0;
    for (int at = apostrophe ? 2 : 1; at < word.length(); at++) {
      if ("-‐‑".indexOf(word.charAt(at)) >= 0) {
        hyphens++;
        at++;
      }
      if (at == word.length() || !Character.isLetter(word.charAt(at))) {
        return false;
      }
    }
    return isCapital(word.charAt(0)) && hyphens <= 2;
  }

  private static boolean isCapital(char c) {
    return Character.getType(c) == Character.UPPERCASE_LETTER;
  }

  private static boolean casing(String word) {
    boolean capitals = true;
    boolean small = true;
    for (int i = 1; i < word.length(); i++) {
      char c = word.charAt(i);
      if (c == '-' || c == '\'' || c == '’') {
        return true;
      }
      capitals &= !Character.isLowerCase(c);
      small &= !Character.isUpperCase(c);
    }
    return capitals || small;
  }

  private static boolean cyrillic(String lower) {
    for (int i = 0; i < lower.length(); i++) {
      if (!Lookalikes.isCyrillic(lower.charAt(i)) && Character.isLetter(lower.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /** The nominative of a surname, unchanged when its case is doubtful. */
  static String nominative(String printed, @Nullable Sex sex, @Nullable Case form) {
    String word = Lookalikes.cyrillic(printed);
    int hyphen = word.indexOf('-');
    if (hyphen > 0 && Character.isUpperCase(word.charAt(hyphen + 1))) {
      return nominative(word.substring(0, hyphen), sex, form)
          + "-"
          + nominative(word.substring(hyphen + 1), sex, form);
    }
    String lower = word.toLowerCase(Locale.ROOT);
    List<String> endings = SurnameEndings.of(lower, sex, form);
    return endings.isEmpty() ? word : recased(word, lower, endings.get(0));
  }

  private static String recased(String word, String lower, String nominative) {
    int same = 0;
    while (same < Math.min(lower.length(), nominative.length())
        && lower.charAt(same) == nominative.charAt(same)) {
      same++;
    }
    String tail = nominative.substring(same);
    boolean capitals = word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT));
    return word.substring(0, same) + (capitals ? tail.toUpperCase(Locale.ROOT) : tail);
  }
}
