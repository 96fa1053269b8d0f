package dyak.recognise.rule;

import dyak.normalise.Phones;
import dyak.normalise.text.LineStart;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The fixed formulae by which a clerk sees what a line is. One table each; patterns are generated
 * from them.
 */
public final class Cues {
  /** Formulae that open the text of a letter or the preamble of an order. */
  private static final List<String> TEXT_OPENERS =
      List.of(
          "направля",
          "сообща",
          "информиру",
          "уведомля",
          "напомина",
          "прошу",
          "просим",
          "просит",
          "представля",
          "высыла",
          "доводи",
          "обраща",
          "предлага",
          "рекоменду",
          "приглаша",
          "благодар",
          "поздравля",
          "настоящим ",
          "рассмотрев",
          "во исполнение",
          "в соответствии с",
          "на основании",
          "в связи с",
          "в целях",
          "по поручению",
          "по итогам",
          "в ответ на",
          "согласно",
          "руководствуясь",
          "в дополнение",
          "учитывая",
          "с целью",
          "на ваш",
          "на ваше",
          "в рамках",
          "в порядке",
          "подтвержда",
          "ставим ",
          "обращаем",
          "убедительно",
          "заслушав",
          "обсудив",
          "ознакомившись");

  /** Words behind which an order's items stand; the text of minutes begins with the agenda. */
  private static final List<String> ORDERING =
      List.of(
          "приказываю",
          "приказываем",
          "приказывает",
          "постановляю",
          "постановляет",
          "постановляем",
          "решил",
          "решила",
          "решило",
          "решили",
          "постановил",
          "постановила",
          "постановило",
          "постановили",
          "распоряжаюсь",
          "обязываю",
          "предлагаю",
          "считаю необходимым",
          "принято решение",
          "решает",
          "решаю");

  private static final LineStart OPENS_TEXT =
      LineStart.ignoringCase("(?:" + String.join("|", TEXT_OPENERS) + ")");
  private static final CuedPattern ORDERS =
      CuedPattern.of(
          "(?<!\\p{L})(?:" + String.join("|", ORDERING) + ")\\s*[:.]?\\s*$",
          ORDERING.toArray(String[]::new));

  /** The formula and a colon, with words behind it: {@code РЕШИЛИ: утвердить план}. */
  private static final OpeningPattern ORDERS_INLINE =
      OpeningPattern.of(
          "(?:"
              + String.join("|", ORDERING.stream().map(Cues::perhapsSpaced).toList())
              + "|решение|решено)\\s*:\\s*(?=[\\p{L}\\d«-])",
          initials());

  /** What decisions are headed by in minutes: {@code Решение:}, {@code По второму вопросу:}. */
  private static final OpeningPattern DECIDES =
      OpeningPattern.of(
          "(?:решил\\p{L}?|решени[ея]|решено|постановил\\p{L}?|поручени[ея]|поручить|рекомендаци|рекомендова\\p{L}+)\\s*(?:\\([^)]*\\))?\\s*[:.]?$|по\\s+(?:п\\.|пункту|вопросу)\\s*№?\\s*\\d|по\\s+\\p{L}+\\s+вопросу",
          List.of("решил", "решен", "постановил", "поруч", "рекоменд", "по "));

  private static final LineStart MINUTES_TEXT =
      LineStart.ignoringCase(
          "(?:по\\s+(?:п\\.|пункту|вопросу|\\p{L}+(?:ому|ему)\\s+вопросу)|присутств|повестка|слушали|выступили|участвовали|приглашен|председательств|секретар|члены комиссии|отсутств|кворум)");
  private static final LineStart SALUTATION =
      LineStart.ignoringCase(
          "(?:глубоко\\s*)?(?:(?:много)?уважаем(?:ый|ая|ые)|дорог(?:ой|ая|ие)|господа|коллеги)(?!\\p{L})[^.:;]{0,120}[!,]?$");
  private static final LineStart TITLE =
      LineStart.of(
          "(?:[«\"“]?(?:О|Об|Обо|ОБ|O|Oб)\\s+[\\p{L}«\"№\\d]"
              + "|(?:Представление|Предписание|Требование|Извещение|Приглашение|Запрос|Ходатайство|Информация|Отч[её]т|Заключение|Отзыв)"
              + "(?:\\s+(?:об?|по|на|к)\\s.*)?$)");

  private static final OpeningPattern CONTACT =
      OpeningPattern.of(
          "(?:тел(?:\\.|/|\\s|:)|т/ф|e-?mail|e\\s-\\s?mail|эл\\.\\s?почта|электронн\\p{L}+ почт|http|www\\.|р/с|л/с"
              + "|(?:телефоны?|факсы?|сайт|инн|кпп|огрн(?:ип)?|окпо|оквэд|окато|бик|телетайп|телеграф(?:ный адрес)?)(?!\\p{L}))",
          List.of(
              "тел",
              "факс",
              "т/ф",
              "email",
              "e-mail",
              "e ",
              "эл.",
              "электронн",
              "сайт",
              "http",
              "www.",
              "инн",
              "кпп",
              "огрн",
              "окпо",
              "оквэд",
              "окато",
              "бик",
              "р/с",
              "л/с"));
  private static final OpeningPattern ADDRESS =
      OpeningPattern.of(
          "(?:ул|пр|просп|пер|пл|наб|бул|б-р|ш|пр-т|пр-кт|мкр)\\.|(?:б-р|пр-кт|улица|проспект|площадь|переулок|набережная|бульвар|шоссе|проезд|пр-т|а/я)(?!\\p{L})",
          List.of(
              "ул.",
              "улица",
              "пр.",
              "пр-т",
              "пр-кт",
              "просп.",
              "проспект",
              "проезд",
              "пер.",
              "переулок",
              "пл.",
              "площадь",
              "наб.",
              "набережная",
              "бул.",
              "бульвар",
              "б-р",
              "ш.",
              "шоссе",
              "мкр.",
              "а/я"));
  private static final int POSTCODE = 6;
  private static final LineStart REPLY =
      LineStart.ignoringCase(
          "(?:в ответ\\s+)?[нh][аa]\\s*(?:ваш\\p{L}*\\s*)?(?:исх\\p{L}*\\.?\\s*)?(?:№|N[o°º2e]?(?!\\p{L}))");
  private static final LineStart URGENCY =
      LineStart.ignoringCase("(?:весьма |очень )?(?:срочно|оперативно|на контроль|контроль)[!.]*$");
  private static final Pattern UNFILLED =
      Pattern.compile(
          "^(?:на|от|№|N|исх\\.?|вх\\.?|на\\s*№|[_\\s.])+$",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  private static final LineStart INCOMING =
      LineStart.ignoringCase(
          "(?:вх(?:\\.|одящ)|получен[оа](?!\\p{L})|поступил|экз(?:емпляр|\\.)?\\s*№\\s*\\d+$)");
  private static final LineStart RESTRICTION =
      LineStart.ignoringCase(
          "(?:для служебного пользования|конфиденциально|коммерческая тайна|секретно|совершенно секретно|не для печати|дсп$)");
  private static final LineStart APPROVAL =
      LineStart.ignoringCase("[«\"]?у\\s?т\\s?в\\s?е\\s?р\\s?ж\\s?д\\s?(?:а\\s?ю|е\\s?н)");
  private static final LineStart APPROVED =
      LineStart.ignoringCase("[«\"]?(?:утвержд\\p{L}н|приня)\\p{L}{0,3}(?!\\p{L})");
  private static final LineStart PLACE =
      LineStart.of(
          "(?:г\\.|гор\\.|город|пос\\.|пгт\\.?|р\\.\\s?п\\.|с\\.|п\\.|ст\\.|станица|село|поселок|посёлок)\\s?\\p{Lu}[\\p{L}-]+(?:[\\s-]\\p{L}[\\p{L}-]+){0,2}\\.?$");
  private static final LineStart COURTESY =
      LineStart.ignoringCase("с\\s+(?:глубоким\\s+|искренним\\s+)?уважением[\\s,]*");
  private static final LineStart COPY = LineStart.ignoringCase("копи[яи]\\s*:\\s*");
  private static final Pattern TOWN = Pattern.compile("\\p{Lu}\\p{L}+(?:[- ]\\p{L}\\p{L}*){0,3}");
  private static final LineStart ATTACHMENT =
      LineStart.ignoringCase("приложени[ея]\\p{L}{0,2}(?!\\p{L})");
  private static final LineStart BOUND_ENCLOSURE =
      LineStart.ignoringCase(
          "приложение\\s*(?:№|N)?\\s*\\d{0,3}\\s*(?:к\\s|$|у\\s?т\\s?в\\s?е\\s?р|\\()");
  private static final CuedPattern ELECTRONIC_SIGNATURE =
      CuedPattern.of(
          "подписан\\p{L}*\\s+(?:усиленной\\s+)?(?:квалифицированной\\s+)?электронной|^документ\\s+подписан|^сертификат|^владелец|^действителен|^срок действия|^подлинник электронного|электронной\\s+подписью",
          "подписан",
          "сертификат",
          "владелец",
          "действителен",
          "срок действия",
          "подлинник",
          "электронной");

  /** The formula that closes a preamble is no longer than this, letter-spaced. */
  private static final int FORMULA = 100;

  private Cues() {}

  /** What a formula begins with, letter-spaced or not. */
  private static List<String> initials() {
    return Stream.concat(ORDERING.stream(), Stream.of("решение"))
        .map(word -> word.substring(0, 1))
        .distinct()
        .toList();
  }

  private static String perhapsSpaced(String words) {
    return words.replaceAll("(?<=\\p{L})(?=\\p{L})", "\\\\s?").replace(" ", "\\s+");
  }

  public static boolean opensText(String line) {
    return Character.isUpperCase(line.charAt(0)) && OPENS_TEXT.opens(line);
  }

  /**
   * Whether a paragraph ends with «приказываю:», «постановляет:», «РЕШИЛИ:», letter-spaced or not.
   */
  public static boolean orders(String paragraph) {
    String end = paragraph.substring(Math.max(0, paragraph.length() - FORMULA));
    return ORDERS.isIn(KindWords.unspaced(end));
  }

  /**
   * Where the items begin that stand in one paragraph with their formula: {@code РЕШИЛИ: 1.
   * Утвердить …}; -1 when the paragraph has no such formula.
   */
  public static int itemsBehindFormula(String paragraph) {
    if (paragraph.indexOf(':') < 0) {
      return -1;
    }
    var match = ORDERS_INLINE.matcher(paragraph);
    return ORDERS_INLINE.find(match, paragraph, 0) ? match.end() : -1;
  }

  /** Whether what follows this paragraph was decided or ordered. */
  public static boolean decides(String paragraph) {
    return orders(paragraph) || DECIDES.isIn(KindWords.unspaced(paragraph));
  }

  /** Whether the text of minutes starts here. */
  public static boolean opensMinutes(String line) {
    return MINUTES_TEXT.opens(KindWords.unspaced(line));
  }

  public static boolean isSalutation(String line) {
    return SALUTATION.opens(line);
  }

  public static boolean opensTitle(String line) {
    return TITLE.opens(line);
  }

  public static boolean isContact(String line) {
    return line.indexOf('@') >= 0 || CONTACT.isIn(line);
  }

  public static boolean isAddress(String line) {
    return addressStart(line) >= 0;
  }

  /** Where an address begins in a line, or -1. */
  static int addressStart(String line) {
    var address = ADDRESS.matcher(line);
    int street = ADDRESS.find(address, line, 0) ? address.start() : -1;
    int postcode = postcode(line);
    return street < 0 || postcode < 0 ? Math.max(street, postcode) : Math.min(street, postcode);
  }

  private static int postcode(String line) {
    int digits = 0;
    for (int i = 0; i <= line.length(); i++) {
      boolean digit = i < line.length() && line.charAt(i) >= '0' && line.charAt(i) <= '9';
      if (!digit && digits == POSTCODE) {
        return i - POSTCODE;
      }
      digits = digit ? digits + 1 : 0;
    }
    return -1;
  }

  public static boolean isReply(String line) {
    return REPLY.opens(line);
  }

  public static boolean isIncoming(String line) {
    return INCOMING.opens(line);
  }

  /** Whether a line is nothing but the name of a town: {@code Великий Новгород}. */
  public static boolean isTown(String line) {
    return TOWN.matcher(line).matches() && Phones.areaCode(line).isPresent();
  }

  /** The line without «С уважением,» before a position. */
  public static String withoutCourtesy(String line) {
    return COURTESY.cutFrom(line);
  }

  public static boolean opensWithCourtesy(String line) {
    return COURTESY.opens(line);
  }

  /** Whether a line names one who gets a copy: {@code Копия: …}. */
  public static boolean opensCopy(String line) {
    return COPY.opens(line);
  }

  /** The addressee without «Копия:» before it. */
  public static String withoutCopy(String addressee) {
    return COPY.cutFrom(addressee);
  }

  /** Whether a line is a mark of urgency or control (requisite 29), which is nobody's value. */
  public static boolean isUrgency(String line) {
    return URGENCY.opens(line);
  }

  /** Whether a line is only the printed words of a blank that nobody filled in. */
  public static boolean isUnfilled(String line) {
    return line.length() < 80 && UNFILLED.matcher(line).matches();
  }

  public static boolean isRestriction(String line) {
    return RESTRICTION.opens(line);
  }

  public static boolean opensApproval(String line) {
    return APPROVAL.opens(line);
  }

  /** Whether a line says that another act approved this one: {@code УТВЕРЖДЕНО}. */
  static boolean isApproved(String line) {
    return APPROVED.opens(line);
  }

  public static boolean isPlace(String line) {
    return PLACE.opens(line);
  }

  public static boolean opensAttachment(String line) {
    return ATTACHMENT.opens(line);
  }

  /** Whether a line is the heading of an enclosure: {@code Приложение № 2 к приказу …}. */
  public static boolean opensEnclosure(String line) {
    return BOUND_ENCLOSURE.opens(line);
  }

  public static boolean isElectronicSignature(String line) {
    return ELECTRONIC_SIGNATURE.isIn(line);
  }
}
