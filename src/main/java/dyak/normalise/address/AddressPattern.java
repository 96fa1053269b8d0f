package dyak.normalise.address;

import dyak.normalise.address.AddressParts.Kind;
import dyak.normalise.address.AddressParts.Part;
import dyak.normalise.text.Tokens;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How the parts of a postal address are printed. */
public final class AddressPattern {
  private static final String S = "[\\s\\u00A0]{0,3}";

  /** Within a line: a name and its «ул.» are not parted by a line break. */
  private static final String BLANK = "[ \\u00A0]{1,3}";

  private static final String SPACE = "[\\s\\u00A0]{1,3}";
  private static final String WORD = "\\p{Lu}[\\p{L}'’-]{0,30}";
  private static final String NUMBER = "\\d{1,3}(?:-?[а-яё]{1,3})?S(?:летSPACE)?";
  private static final String NAME = "(?:NUMBER)?(?:\\p{Lu}\\.S){0,2}WORD(?:SPACEWORD){0,3}";
  private static final String SMALL = "\\p{Lu}[\\p{Ll}'’]{0,30}(?:-\\p{L}[\\p{Ll}'’]{0,30})?";
  private static final String NAME_BEFORE =
      "(?:(?:(?:Большая|Малая|Верхняя|Нижняя|Новая|Старая)BLANK)?(?:NUMBER)?(?:\\p{Lu}\\.S){0,2}WORD"
          + "|(?:NUMBER)?SMALL(?:BLANK(?!\\p{L}{2,25}(?:ое|ая|ий|ый)SPACETYPE)SMALL){1,3})";
  private static final String TYPE =
      "(?iu:ул(?:ица|ице)?|пр(?:-?к?т|осп(?:ект)?е?|оезд)?|п-т|пл(?:ощадь|ощади)?|пер(?:еулок|еулке)?"
          + "|бул(?:ьвар)?е?|б-р|наб(?:ережная|ережной)?|ш(?:оссе)?|тракт|аллея|тупик|туп|линия"
          + "|м-н|мкр(?:н|-н)?|микрорайон|кв-л|квартал|спуск|просека|проезд)";
  static final Pattern STREET_TYPE = flagged(TYPE + "(?!\\p{L})");

  private static final String STREET =
      "(?<street>"
          + TYPE
          + "(?:\\.S|SPACE)(?:имS\\.?S|имениSPACE|рекиSPACE|р\\.S)?"
          + NAME
          + "|"
          + NAME_BEFORE
          + "BLANK"
          + TYPE
          + "(?!\\p{L})(?!\\.S\\p{Lu}\\p{Ll})\\.?"
          + "|(?:\\d{1,3}-[а-яё]{1,3}SPACE)?\\p{Lu}\\p{Ll}{2,25}(?:ая|ий|ый|ой|ое|ое)SPACE"
          + TYPE
          + "(?!\\p{L})\\.?)";
  private static final String CITY =
      "(?<city>(?:г(?:ор(?:од)?)?|пгт|пос(?:[её]лок)?|п|с(?:ело)?|дер(?:евня)?|д|рп|р\\.Sп|ст(?:аница|-ца)?|х(?:утор)?)"
          + "(?:\\.S|SPACE)(?!\\d)(?<cityname>\\p{Lu}\\p{Ll}[\\p{L}-]{1,25}(?:SPACE\\p{Lu}\\p{Ll}[\\p{L}-]{1,20}){0,2}))";
  private static final String REGION =
      "(?<region>(?:Ханты-МансийскийSPACEавтономныйSPACEокругS[–-]SЮгра"
          + "|\\p{Lu}[\\p{L}-]{2,30}SPACE(?:обл(?:асть|асти)?|край|края|АО|автономныйSPACEокруг|р(?:айон|-н|н)|муниципальныйSPACEокруг)(?!\\p{L})\\.?"
          + "|\\p{Lu}[\\p{L}-]{2,30}аяSPACEРеспублика(?!\\p{L})"
          + "|(?:Респ(?:ублика)?|обл|р-н|ХМАО|ЯНАО)(?:\\.S|SPACE)\\p{Lu}[\\p{L}-]{2,25}(?:SPACE?\\(\\p{L}{2,20}\\))?"
          + "|ХМАО(?:S[–-]SЮгра)?))";
  private static final String HOUSE_WORD =
      "(?<house>(?iu:д(?:ом)?|вл(?:адение)?|зд(?:ание)?)(?:\\.S|SPACE)?(?:№S)?\\d{1,4}(?:S[/-]S\\d{1,4})?(?:S[«\"]?[а-яёА-ЯЁ](?!\\p{L})[»\"]?)?"
          + "|(?iu:корп(?:ус)?|к|стр(?:оение)?|лит(?:ера)?|оф(?:ис)?|пом(?:ещение)?|кв(?:артира)?|каб(?:инет)?|ком(?:ната)?|подъезд|под|эт(?:аж)?)"
          + "(?:\\.S|SPACE)?(?:№S)?(?:\\d{1,4}[а-яёА-ЯЁ]?(?:[/-]\\d{1,4})?|[А-ЯЁ]|[IVXХ]{1,4})(?!\\p{L})"
          + "|\\d{1,3}SPACEэтаж)";
  static final Pattern HOUSE =
      flagged(
          "(?:д\\.S)?\\d{1,4}(?:S[/-]S\\d{1,4})?(?:S[«\"]?[а-яёА-ЯЁ][»\"]?(?![\\p{L}.]))?(?:SкорпS\\.?S\\d{1,3})?(?![\\d-])");

  /** A street that only its place says it is one: between a settlement and a house. */
  static final Pattern BARE_STREET =
      flagged(
          "(?:NUMBER)?SMALL(?:BLANKSMALL){0,2}(?=,S\\d{1,3}(?:[/-]\\d{1,3})?(?![\\d.-])(?!S\\p{L}{2}))");

  static final Pattern PART =
      flagged(
          "(?:(?<postcode>[1-6]\\d{2}S\\d{3})(?!\\d)"
              + "|(?<country>Россия|РоссийскаяSPACEФедерация|РФ)(?!\\p{L})"
              + "|(?<box>(?:а/я|а\\.я\\.|ГСП|абонентскийSPACEящик|п/я|в/ч)S[№-]?S\\d{0,6}|\\p{Lu}-\\d{1,3})(?![\\p{L}\\d-])"
              + "|"
              + REGION
              + "|"
              + STREET
              + "|"
              + HOUSE_WORD
              + "|"
              + CITY
              + ")");

  private static final Map<String, Kind> KINDS =
      Map.of(
          "postcode", Kind.POSTCODE,
          "country", Kind.COUNTRY,
          "box", Kind.BOX,
          "region", Kind.REGION,
          "street", Kind.STREET,
          "house", Kind.HOUSE,
          "city", Kind.CITY);

  private static final Pattern NO_DIGIT = Pattern.compile("\\D");

  private AddressPattern() {}

  /** The part that a matcher of {@link #PART} stands at. */
  static Part part(Matcher matcher) {
    for (Map.Entry<String, Kind> entry : KINDS.entrySet()) {
      String printed = matcher.group(entry.getKey());
      if (printed != null) {
        String name = entry.getValue() == Kind.CITY ? matcher.group("cityname") : printed;
        String clean =
            entry.getValue() == Kind.POSTCODE
                ? NO_DIGIT.matcher(name).replaceAll("")
                : Tokens.collapse(name);
        return new Part(entry.getValue(), matcher.start(), matcher.end(), clean);
      }
    }
    throw new IllegalStateException("no part in " + matcher.group());
  }

  private static Pattern flagged(String pattern) {
    String whole =
        pattern
            .replace("NUMBER", NUMBER)
            .replace("SMALL", SMALL)
            .replace("WORD", WORD)
            .replace("TYPE", TYPE);
    return Pattern.compile(
        whole
            .replace("SPACE", SPACE)
            .replace("BLANK", BLANK)
            .replaceAll("(?<![\\\\A-Za-z])S(?![A-Za-z])", Matcher.quoteReplacement(S)));
  }
}
