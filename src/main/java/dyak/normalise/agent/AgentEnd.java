package dyak.normalise.agent;

import dyak.normalise.grammar.Case;
import dyak.normalise.grammar.Endings;
import dyak.normalise.grammar.OfficeWords;
import dyak.normalise.text.Brackets;
import dyak.normalise.text.Token;
import dyak.normalise.text.Tokens;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Where the phrase of the agents ends: at an infinitive, a colon, or a circumstance. */
public final class AgentEnd {
  private static final Set<String> PREPOSITIONS =
      words(
          "в во на для по с со за при до от к ко о об обо из под над без через после перед между и а но не или либо как что если согласно");
  private static final Set<String> CIRCUMSTANCE =
      words(
          "совместно вместе ежеквартально ежемесячно ежегодно еженедельно ежедневно незамедлительно "
              + "немедленно постоянно регулярно своевременно дополнительно оперативно срочно "
              + "систематически самостоятельно согласно начиная путем путём исходя учитывая "
              + "одновременно впредь далее заблаговременно необходимо следует надлежит рекомендуется предлагается "
              + "продолжительностью безотлагательно повторно после");
  private static final Set<String> AFTER_V =
      words(
          "соответствии целях срок сроки течение течении рамках период связи установленном "
              + "установленные установленный установленного месячный недельный двухнедельный "
              + "трехдневный десятидневный пятидневный кратчайшие кратчайший первоочередном "
              + "обязательном полном дальнейшем случае случаях пределах порядке ходе срочном "
              + "январе феврале марте апреле мае июне июле августе сентябре октябре ноябре декабре "
              + "первом втором третьем четвертом текущем указанный указанные двухмесячный "
              + "трехмесячный трёхдневный оперативном плановом приоритетном инициативном рабочем "
              + "целом части");
  private static final Set<String> AFTER_S =
      words(
          "учетом учётом целью участием привлечением момента использованием применением соблюдением");
  private static final Set<String> AFTER_PO =
      words(
          "результатам итогам представлению согласованию мере запросу требованию необходимости "
              + "окончании истечении завершении состоянию возможности получении поступлении фактам "
              + "каждому итогу результату предложению заявке заявкам факту");
  private static final Set<String> AFTER_NA =
      words("основании период постоянной базе заседании совещании");
  private static final Set<String> AFTER_K = words("началу дню концу");
  private static final Pattern OF_ACTION = Pattern.compile(".+(?:ния|тия|зации)");
  private static final Pattern AT_ACTION = Pattern.compile(".+(?:нии|тии|ке|зации)");
  private static final Pattern OBJECT =
      Pattern.compile(
          "[а-яё]{4,}(?:ание|ение|ятие|ытие|итие|ацию|ицию|кцию|зацию|овку|отку|ботку|рку|ству_)");

  private AgentEnd() {}

  private static Set<String> words(String line) {
    return Set.copyOf(Arrays.asList(line.split(" ")));
  }

  public static boolean isPreposition(String word) {
    return PREPOSITIONS.contains(word.toLowerCase(Locale.ROOT));
  }

  /** The first token that no longer belongs to the agents' phrase. */
  static int of(Tokens tokens, int first) {
    return end(tokens, first, false);
  }

  /** As {@link #of}; an object («проведение анализа») ends the phrase too. */
  static int beforeObject(Tokens tokens, int first) {
    return end(tokens, first, true);
  }

  private static int end(Tokens tokens, int first, boolean objectEnds) {
    int at = first;
    while (at < tokens.size()) {
      int skipped = Brackets.skip(tokens, at, tokens.size());
      if (skipped > at) {
        at = skipped;
        continue;
      }
      boolean object = objectEnds && at > first && isObject(tokens, at);
      if (endsAt(tokens, at) || object) {
        return withoutDash(tokens, first, at);
      }
      at++;
    }
    return at;
  }

  private static int withoutDash(Tokens tokens, int first, int end) {
    int at = end;
    while (at > first && (isDash(tokens, at - 1) || tokens.sign(at - 1, ','))) {
      at--;
    }
    return at == first ? end : Math.max(at, first);
  }

  static boolean isDash(Tokens tokens, int at) {
    return tokens.sign(at, '-') || tokens.sign(at, '–') || tokens.sign(at, '—');
  }

  private static boolean isObject(Tokens tokens, int at) {
    String word = tokens.word(at);
    boolean free =
        !isPreposition(tokens.word(at - 1)) && !Endings.isParticiple(tokens.word(at - 1));
    boolean accusative =
        OfficeWords.readings(word).stream().allMatch(read -> read.form() == Case.ACCUSATIVE);
    return free && OBJECT.matcher(word).matches() && accusative;
  }

  private static boolean endsAt(Tokens tokens, int at) {
    String word = tokens.word(at);
    if (word.isEmpty()) {
      return tokens.sign(at, ':') || isFullStop(tokens, at);
    }
    String lower = word.toLowerCase(Locale.ROOT);
    return Endings.isInfinitive(word)
        || CIRCUMSTANCE.contains(lower)
        || (lower.equals("не") && isNegated(tokens.word(at + 1)))
        || circumstance(lower, tokens.word(at + 1).toLowerCase(Locale.ROOT), tokens, at + 1);
  }

  private static boolean isNegated(String next) {
    return Endings.isInfinitive(next)
        || next.equals("позднее")
        || next.equals("позже")
        || next.equals("реже")
        || next.equals("менее");
  }

  private static boolean isFullStop(Tokens tokens, int at) {
    return tokens.sign(at, '.') && tokens.startsLine(at + 1) && tokens.word(at - 1).length() > 1;
  }

  private static boolean circumstance(String word, String next, Tokens tokens, int after) {
    boolean number = tokens.is(after, Token.Type.NUMBER) || tokens.sign(after, '«');
    return switch (word) {
      case "в" -> AFTER_V.contains(next) || number;
      case "во" ->
          next.equals("исполнение") || next.equals("взаимодействии") || next.equals("избежание");
      case "с" -> AFTER_S.contains(next) || number;
      case "по" -> AFTER_PO.contains(next);
      case "на" -> AFTER_NA.contains(next);
      case "к" -> AFTER_K.contains(next) || number;
      case "до", "от" ->
          number || next.equals("начала") || next.equals("конца") || next.equals("окончания");
      case "за" -> next.equals("счет") || next.equals("счёт") || number;
      case "для" -> OF_ACTION.matcher(next).matches();
      case "при" -> AT_ACTION.matcher(next).matches() && !OfficeWords.knows(next);
      default -> false;
    };
  }
}
