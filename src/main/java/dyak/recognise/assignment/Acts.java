package dyak.recognise.assignment;

import dyak.normalise.Infinitives;
import dyak.normalise.text.LineStart;
import dyak.recognise.rule.CuedPattern;
import dyak.recognise.rule.OpeningPattern;
import dyak.record.Assignment.Act;
import dyak.record.Kind;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells what an item does: a task, a decision that takes effect by itself, or control over the
 * others.
 */
final class Acts {
  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

  private static final CuedPattern CONTROL =
      CuedPattern.of(
          "(?<!\\p{L})контроль(?!\\p{L}).{0,200}?(?:возложить|возлагаю|возлагается|оставляю|оставить|оставляем|осуществляет|поручить|закрепить)"
              + "|(?:возложить|оставляю|оставить|возлагаю)\\s.{0,80}?(?<!\\p{L})контроль(?!\\p{L})",
          "контроль");

  /** Verbs that order nothing to be done behind them. */
  private static final List<String> DECISIONS =
      List.of(
          "утвердить",
          "признать",
          "считать(?! (?:необходим|целесообразн|нужн))",
          "принять к сведению",
          "принять в члены",
          "принять за основу",
          "создать",
          "образовать",
          "сформировать комиссию",
          "внести изменени\\p{L}+ в (?:приказ|распоряжени|постановлени|решени|положени|указ|устав|закон|порядок|состав)",
          "внести следующ",
          "внести в .{0,200}следующ\\p{L}+ изменени",
          "отменить",
          "отмена",
          "установить",
          "ввести в действие",
          "ввести в состав",
          "исключить",
          "вывести из",
          "включить в состав",
          "продлить",
          "присвоить",
          "наградить",
          "избрать",
          "назначить ответственн",
          "назначить председател",
          "назначить секретар",
          "назначить (?:дат|день|время|мест)",
          "назначить (?-i:\\p{Lu})",
          "перенести",
          "запретить",
          "лишить",
          "освободить",
          "согласиться",
          "одобрить",
          "отклонить",
          "снять с контроля",
          "объявить",
          "переименовать",
          "реорганизовать",
          "ликвидировать",
          "определить, что",
          "информацию принять к сведению",
          "принять решение",
          "поддержать",
          "выразить",
          "отметить",
          "предоставить право",
          "закрепить за",
          "учредить",
          "отозвать",
          "прекратить полномочия",
          "возложить обязанности",
          "не применять",
          "дополнить",
          "изложить",
          "заменить",
          "вступает в силу",
          "принять предложение",
          "принять (?:\\p{L}+ ){0,5}?(?:проект|положени|резолюци|устав|отч[её]т|решени|план|смет|бюджет)");

  private static final Pattern DECISION =
      Pattern.compile(
          "^(?:\\p{Lu}\\p{Ll}+\\s+){0,1}?(?:" + String.join("|", DECISIONS) + ")", FLAGS);

  /** What a decision rests on: {@code В соответствии с Уставом, утвердить …}. */
  private static final Pattern GROUNDS =
      Pattern.compile(
          "^(?:в\\s+соответствии|в\\s+связи|во\\s+исполнение|на\\s+основании|согласно|по\\s+итогам|по\\s+результатам)\\s",
          FLAGS);

  private static final CuedPattern DECIDED = CuedPattern.of("принято\\s+решение\\s*:?$", "принято");

  /** An act that speaks of itself, or changes the words of another. */
  private static final LineStart CHANGES_ACT =
      LineStart.ignoringCase(
          "(?:(?:настоящ|данн)\\p{L}+\\s+)?(?:приказ|распоряжение|постановление|решение|указ|указание)\\p{L}*\\s+(?:вступа|подлежит|действу|распространя)"
              + "|(?:отч[её]т|план|смет[ау]|бюджет|состав|повестк[ау]|положение|устав|проект|регламент|порядок|кандидатур[ау]|список|перечень)\\s[^.:;]{0,200}?\\s(?:утвердить|одобрить|согласовать)\\s?[.;]?$"
              + "|(?:слов[ао]|в\\s+(?:пункт|подпункт|абзац|раздел|част)\\p{L}*|подпункт|пункт|абзац|раздел)\\s.*(?:заменить|исключить|дополнить|изложить|признать)");

  private static final OpeningPattern TAKES_EFFECT =
      OpeningPattern.of(
          "вступа(?:ет|ют)\\s+в\\s+(?:законную\\s+)?силу"
              + "|(?:принять|принята?|принято|приняли)\\s(?:.{0,120}?\\s)?к\\s+сведению"
              + "|(?:признать|считать)\\s+утративш"
              + "|(?<=[-–—,]\\s{0,1})(?:утвердить|одобрить|согласовать)\\s?[.;]?$",
          List.of(
              "вступа",
              "принят",
              "принял",
              "признать",
              "считать",
              "утвердить",
              "одобрить",
              "согласовать"));

  private Acts() {}

  private static boolean decides(String text) {
    if (DECISION.matcher(text).lookingAt() || DECIDED.isIn(text)) {
      return true;
    }
    Matcher grounds = GROUNDS.matcher(text);
    OptionalInt verb = grounds.find() ? Infinitives.next(text, grounds.end()) : OptionalInt.empty();
    return verb.isPresent()
        && DECISION.matcher(text).region(verb.getAsInt(), text.length()).lookingAt();
  }

  /** The act of an item; in a letter an item is a task unless it plainly is not. */
  static Act of(String text, Kind kind) {
    if (CONTROL.isIn(text)) {
      return Act.CONTROL;
    }
    if (CHANGES_ACT.opens(text) || TAKES_EFFECT.isIn(text)) {
      return Act.DECISION;
    }
    boolean orders = kind != Kind.LETTER && kind != Kind.ASSIGNMENT_LIST;
    return orders && decides(text) ? Act.DECISION : Act.TASK;
  }
}
