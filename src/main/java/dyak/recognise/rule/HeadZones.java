package dyak.recognise.rule;

import dyak.layout.Paragraph;
import dyak.layout.Side;
import dyak.layout.Typography;
import dyak.normalise.Dates;
import dyak.normalise.Organisations;
import dyak.normalise.Persons;
import dyak.normalise.Positions;
import dyak.record.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Gives each line above the text its zone: first by what the line says itself, then, for a line
 * that says nothing, by the line it goes on from.
 */
final class HeadZones {
  private static final Pattern DATIVE_PLURAL =
      Pattern.compile("^\\p{Lu}\\p{L}+(?:ам|ям|ым|им)(?:,?\\s+\\p{L}|$)");
  private static final Pattern DATIVE_BODY =
      Pattern.compile(
          "^(?:министерству|департаменту|управлению|комитету|правительству|агентству|совету|фонду|отделу|обществу|учреждению|предприятию|университету|институту|центру|собранию)(?!\\p{L})",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final Pattern QUOTED_OR_NUMBERED = Pattern.compile("[«\"\\d]");

  private static final int TITLE_LINES = 3;

  /** What a narrow column breaks off a date is shorter than this. */
  private static final int BROKEN_OFF = 20;

  private static final Set<Kind> ADDRESSED = Set.of(Kind.LETTER, Kind.OTHER);

  private final boolean letter;
  private final List<ZonedLine> zoned = new ArrayList<>();

  /** Whether a kind word of an act stands further below: what is right of it addresses nobody. */
  private boolean actAhead;

  /**
   * The blocks of a bilingual letterhead that say in the other language what is said in Russian.
   */
  private Set<Integer> otherLanguage = Set.of();

  private boolean registered;
  private boolean kindSeen;

  /**
   * {@code letter}: the document has a salutation, so that a kind word in its head is its subject.
   */
  HeadZones(boolean letter) {
    this.letter = letter;
  }

  List<ZonedLine> of(List<Paragraph> head) {
    otherLanguage =
        head.stream()
            .filter(paragraph -> OtherLanguage.isIn(paragraph.text()))
            .map(Paragraph::block)
            .collect(Collectors.toSet());
    actAhead =
        !letter
            && head.stream()
                .flatMap(paragraph -> paragraph.lines().stream())
                .anyMatch(line -> KindWords.isHeading(line.text()));
    for (Paragraph paragraph : head) {
      for (int i = 0; i < paragraph.lines().size(); i++) {
        Paragraph.PrintedLine line = paragraph.lines().get(i);
        Zone zone = goesOn(paragraph, i) ? Zone.REGISTRATION : zone(line.text(), paragraph);
        if (addressesHome(paragraph, i)) {
          zone = Zone.ADDRESSEE;
        }
        registered |= zone == Zone.REGISTRATION || zone == Zone.REPLY;
        kindSeen |= !letter && isActHeading(line.text(), zone);
        zoned.add(new ZonedLine(zone, line, paragraph));
      }
    }
    titleWithoutLetterhead();
    return approvalWithoutWord();
  }

  /**
   * Words above the salutation of a letter without a letterhead are its title, though they do not
   * open with «О …».
   */
  private void titleWithoutLetterhead() {
    List<ZonedLine> above = zoned.stream().filter(l -> l.zone() == Zone.LETTERHEAD).toList();
    boolean title =
        letter
            && !above.isEmpty()
            && above.size() <= TITLE_LINES
            && zoned.stream().noneMatch(line -> line.zone() == Zone.TITLE)
            && above.stream().noneMatch(line -> isOfLetterhead(line.text()));
    if (title) {
      zoned.replaceAll(
          line ->
              line.zone() == Zone.LETTERHEAD
                  ? new ZonedLine(Zone.TITLE, line.line(), line.paragraph())
                  : line);
    }
  }

  private static boolean isOfLetterhead(String line) {
    return Organisations.opens(line)
        || Organisations.opensWithForm(line)
        || Organisations.onlyAdjectives(line)
        || Positions.opens(line)
        || Cues.isContact(line)
        || Cues.isAddress(line)
        || QUOTED_OR_NUMBERED.matcher(line).find()
        || Typography.isCapitals(line);
  }

  /** A kind word behind which nobody is addressed; a letter or a telegram has addressees. */
  private static boolean isActHeading(String line, Zone zone) {
    boolean heading = zone == Zone.KIND || KindWords.isHeading(line);
    return heading && KindWords.kind(line).filter(ADDRESSED::contains).isEmpty();
  }

  /**
   * Date and number that only two lines together say: {@code № 341 от «08» февраля} / {@code 2019
   * г.}.
   */
  private static boolean goesOn(Paragraph paragraph, int line) {
    return isBroken(paragraph, line) || (line > 0 && isBroken(paragraph, line - 1));
  }

  private static boolean isBroken(Paragraph paragraph, int line) {
    if (line + 1 >= paragraph.lines().size()) {
      return false;
    }
    String first = paragraph.lines().get(line).text();
    String next = paragraph.lines().get(line + 1).text();
    return next.length() < BROKEN_OFF
        && first.contains("№")
        && !Cues.isReply(first)
        && (first.endsWith("№") || !Registration.isRegistration(first))
        && Registration.isRegistration(first + " " + next);
  }

  /** A person's name over the address, beside or below the document's number. */
  private boolean addressesHome(Paragraph paragraph, int line) {
    return (registered || paragraph.side() == Side.RIGHT)
        && !kindSeen
        && !actAhead
        && PrivateAddressee.opens(
            paragraph.lines().get(line).text(),
            line + 1 < paragraph.lines().size() ? paragraph.lines().get(line + 1).text() : null);
  }

  private Zone zone(String line, Paragraph paragraph) {
    if (otherLanguage.contains(paragraph.block())
        && !Cues.isContact(line)
        && !Cues.isRestriction(line)) {
      return Zone.IGNORED;
    }
    Zone own = byItself(line, paragraph);
    if (own != null) {
      return own;
    }
    Zone inherited = fromLineAbove(line, paragraph);
    if (inherited != null) {
      return inherited;
    }
    return byPlace(line, paragraph);
  }

  /** What the line says of itself, or null. */
  private @Nullable Zone byItself(String line, Paragraph paragraph) {
    if (Cues.isReply(line)) {
      return Zone.REPLY;
    }
    if (zoneAbove() == Zone.TITLE && sameBlock(paragraph) && isPreposition(line)) {
      return Zone.TITLE;
    }
    if (Cues.isIncoming(line)
        || Cues.isUrgency(line)
        || Cues.isUnfilled(line)
        || OtherLanguage.isKind(line)) {
      return Zone.IGNORED;
    }
    if (zoneAbove() == Zone.ADDRESSEE && Persons.parse(line).isPresent()) {
      return Zone.ADDRESSEE;
    }
    if (Cues.isRestriction(line)) {
      return Zone.RESTRICTION;
    }
    if (Cues.opensApproval(line)) {
      return Zone.APPROVAL;
    }
    if (inOpenApproval(line)) {
      return Zone.APPROVAL;
    }
    if (Registration.isRegistration(line)) {
      return Zone.REGISTRATION;
    }
    if ((registered ? kindSeen || actAhead : kindSeen) && Cues.isTown(line)) {
      return Zone.PLACE;
    }
    if (Cues.isPlace(line)) {
      return endsName(paragraph)
          ? Zone.LETTERHEAD
          : endsAddressee(paragraph) ? Zone.ADDRESSEE : Zone.PLACE;
    }
    if (!letter && (KindWords.isHeading(line) || isActOf(line))) {
      return Zone.KIND;
    }
    if (Cues.opensTitle(line)) {
      return Zone.TITLE;
    }
    return addresseeOrContact(line, paragraph);
  }

  /** The last line of a name that a letter's letterhead goes on with: {@code г. Энска}. */
  private boolean endsName(Paragraph paragraph) {
    if (actAhead || registered || zoneAbove() != Zone.LETTERHEAD || !sameBlock(paragraph)) {
      return false;
    }
    String above = zoned.get(zoned.size() - 1).text();
    return !Cues.isContact(above) && !Cues.isAddress(above);
  }

  /** The town below the street of an addressee. */
  private boolean endsAddressee(Paragraph paragraph) {
    return zoneAbove() == Zone.ADDRESSEE
        && sameBlock(paragraph)
        && Cues.isAddress(zoned.get(zoned.size() - 1).text());
  }

  /** A word that a narrow column leaves alone between two lines of a heading. */
  private static boolean isPreposition(String line) {
    return line.equals("на") || line.equals("от");
  }

  /** A kind word and whose act it is: {@code Решение Городской думы}. */
  private boolean isActOf(String line) {
    int kind = KindWords.length(line);
    return kind > 0
        && !kindSeen
        && Character.isUpperCase(line.charAt(0))
        && Organisations.opensGenitive(line.substring(kind).strip());
  }

  private @Nullable Zone addresseeOrContact(String line, Paragraph paragraph) {
    boolean addressee =
        Positions.opensDative(line)
            || DATIVE_BODY.matcher(line).find()
            || Cues.opensCopy(line)
            || DATIVE_PLURAL.matcher(line).find();
    if (addressee && !kindSeen && !goesOnTitle(line, paragraph)) {
      return Zone.ADDRESSEE;
    }
    if (Cues.isContact(line) && zoneAbove() != Zone.ADDRESSEE) {
      return Zone.LETTERHEAD;
    }
    return null;
  }

  /** A dative that a title above asks for: {@code О выдаче пособий / Руководителям учреждений}. */
  private boolean goesOnTitle(String line, Paragraph paragraph) {
    if (zoneAbove() != Zone.TITLE || !sameBlock(paragraph)) {
      return false;
    }
    int above = zoned.get(zoned.size() - 1).paragraph().index();
    return above == paragraph.index() || !Positions.opensDative(line);
  }

  /** A line of the block that began with «УТВЕРЖДАЮ», up to its date. */
  private boolean inOpenApproval(String line) {
    if (zoneAbove() != Zone.APPROVAL || KindWords.isHeading(line)) {
      return false;
    }
    String above = zoned.get(zoned.size() - 1).text();
    return Dates.find(above).isEmpty() && !Cues.opensTitle(line);
  }

  private @Nullable Zone fromLineAbove(String line, Paragraph paragraph) {
    if (zoned.isEmpty()) {
      return null;
    }
    ZonedLine above = zoned.get(zoned.size() - 1);
    if (above.paragraph().side() != paragraph.side()) {
      return null;
    }
    if (!sameBlock(paragraph) && !goesOnBelowGap(above, line)) {
      return null;
    }
    if (above.zone() == Zone.ADDRESSEE && isHeadingBelowName(line, above.text())) {
      return Zone.TITLE;
    }
    return switch (above.zone()) {
      case ADDRESSEE, TITLE, LETTERHEAD -> above.zone();
      case KIND -> Zone.TITLE;
      default -> null;
    };
  }

  /** A blank line between every two lines of a text parts no title and no addressee. */
  private static boolean goesOnBelowGap(ZonedLine above, String line) {
    return switch (above.zone()) {
      case ADDRESSEE -> Character.isLowerCase(line.charAt(0)) && !Cues.isAddress(line);
      case TITLE ->
          Character.isLowerCase(line.charAt(0))
              || (Typography.isCapitals(line) && Typography.isCapitals(above.text()));
      default -> false;
    };
  }

  /** Capitals right below the name of an addressee printed in small letters: what he is sent. */
  private static boolean isHeadingBelowName(String line, String above) {
    return Typography.isCapitals(line)
        && !Typography.isCapitals(above)
        && !Cues.isAddress(line)
        && Persons.parse(above).isPresent();
  }

  private boolean sameBlock(Paragraph paragraph) {
    return !zoned.isEmpty() && zoned.get(zoned.size() - 1).block() == paragraph.block();
  }

  private Zone byPlace(String line, Paragraph paragraph) {
    boolean issuerKnown = zoned.stream().anyMatch(l -> l.zone() == Zone.LETTERHEAD);
    if (Cues.isAddress(line)) {
      return zoneAbove() == Zone.ADDRESSEE && paragraph.side() == Side.RIGHT
          ? Zone.ADDRESSEE
          : Zone.LETTERHEAD;
    }
    boolean organisation = Organisations.opens(line) || Organisations.onlyAdjectives(line);
    if (isRussianHalf(paragraph)) {
      return Zone.LETTERHEAD;
    }
    if (paragraph.side() == Side.RIGHT && !kindSeen) {
      return actAhead ? besideAct(organisation && !issuerKnown) : Zone.ADDRESSEE;
    }
    if (kindSeen) {
      return zoned.stream().anyMatch(l -> l.zone() == Zone.TITLE) && zoneAbove() != Zone.TITLE
          ? Zone.IGNORED
          : titleOrIssuer(line);
    }
    if (registered && organisation && issuerKnown) {
      return Zone.ADDRESSEE;
    }
    if (!registered || !issuerKnown) {
      return Zone.LETTERHEAD;
    }
    return letter ? Zone.TITLE : Zone.IGNORED;
  }

  /** The right half of a bilingual letterhead, on whose left the other language stands. */
  private boolean isRussianHalf(Paragraph paragraph) {
    return paragraph.side() == Side.RIGHT
        && zoneAbove() == Zone.IGNORED
        && zoned.get(zoned.size() - 1).paragraph().side() == Side.LEFT
        && zoned.stream().allMatch(line -> otherLanguage.contains(line.block()));
  }

  /** What stands right above the kind word of an act is its letterhead or nobody's value. */
  private static Zone besideAct(boolean letterhead) {
    return letterhead ? Zone.LETTERHEAD : Zone.IGNORED;
  }

  private Zone titleOrIssuer(String line) {
    boolean issuerKnown = zoned.stream().anyMatch(l -> l.zone() == Zone.LETTERHEAD);
    return Organisations.opens(line) && !issuerKnown ? Zone.LETTERHEAD : Zone.TITLE;
  }

  private @Nullable Zone zoneAbove() {
    return zoned.isEmpty() ? null : zoned.get(zoned.size() - 1).zone();
  }

  /**
   * A name and a date above the kind word are what is left of an approval stamp whose word was not
   * read.
   */
  private List<ZonedLine> approvalWithoutWord() {
    int kind = 0;
    while (kind < zoned.size() && zoned.get(kind).zone() != Zone.KIND) {
      kind++;
    }
    boolean stamp =
        kind < zoned.size()
            && kind > 1
            && kind <= 5
            && Persons.parse(zoned.get(kind - 2).text()).isPresent()
            && Dates.parse(zoned.get(kind - 1).text()).isPresent();
    if (stamp) {
      for (int i = 0; i < kind; i++) {
        ZonedLine line = zoned.get(i);
        zoned.set(i, new ZonedLine(Zone.APPROVAL, line.line(), line.paragraph()));
      }
    }
    return zoned;
  }
}
