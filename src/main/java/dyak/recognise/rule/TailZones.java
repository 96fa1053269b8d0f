package dyak.recognise.rule;

import dyak.layout.ListMarker;
import dyak.layout.Paragraph;
import dyak.layout.Paragraph.PrintedLine;
import dyak.layout.Side;
import dyak.normalise.Persons;
import dyak.normalise.Positions;
import dyak.normalise.text.LineStart;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the signature below the text, what belongs to it, and where an enclosure begins. */
final class TailZones {
  private static final int POSITION_LINES = 5;
  private static final int SHORT_LINE = 90;
  private static final int RUNNING_WORDS = 12;
  private static final int EXECUTOR_PARAGRAPHS = 4;
  private static final int MINUTES_HEAD = 6;
  private static final Pattern MEETING =
      Pattern.compile(
          "(?:присутств|повестка|слушали|выступили|отсутств)",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  private static final int LONG_PARAGRAPH = 41;
  private static final int PHONE_DIGITS = 5;
  private static final Pattern BLANK = Pattern.compile("^[_\\s/]+");
  private static final Pattern PHONE_START =
      Pattern.compile("^(?:т(?:ел)?\\.?\\s*:?\\s*)?[+(]*(?=\\d)");
  private static final Pattern PHONE = Pattern.compile("\\d{2,3}-\\d{2}");

  /** A list of enclosures takes fewer paragraphs. */
  private static final int ENCLOSURES = 30;

  private static final LineStart LEADING_SIGNS = LineStart.of("[\\s,]+");
  private static final LineStart EXECUTOR =
      LineStart.ignoringCase(
          "(?:(?:ответственный\\s+)?исп(?:\\.|олнитель(?!\\p{L}))|контактн\\p{L}+ лиц)");
  private static final LineStart MARK =
      LineStart.ignoringCase(
          "(?:м\\.?\\s?п\\.?$|верно|в дело|разослать|рассылка|список рассылки|проект вносит|подготовлен|"
              + OtherSigners.MARKS
              + ")");

  /** The label of an item's assignees or deadline. */
  private static final LineStart ITEM_LABEL =
      LineStart.ignoringCase(
          "(?:ответственн(?:ый|ые|ая)(?:\\s+(?:исполнител[ьи]|лиц[оа]))?|отв\\.|исполнител[ьи]|сроки?(?:\\s+исполнения)?)\\s*[:–—-]");

  /** A rank or degree, above which the position stands: {@code младший советник юстиции}. */
  private static final LineStart RANK =
      LineStart.ignoringCase(
          "(?:(?:(?:(?:младший|старший|действительный)\\s+)?(?:государственный\\s+)?советник\\s+(?:юстиции|государственной|налоговой|таможенной))|(?:генерал|полковник|подполковник|майор|капитан)(?:-\\p{L}+)?\\s+(?:\\p{L}+\\s+службы|полиции|милиции|юстиции|внутренней)|(?:доктор|кандидат|д-р|канд\\.)\\s|профессор|доцент|академик|член-корреспондент)");

  /** Who wrote minutes down: {@code Протокол вела}. */
  private static final LineStart SECRETARY =
      LineStart.ignoringCase(
          "протокол\\s+(?:в[её]л|вела|составил|подготовил|оформил)(?:а|\\(а\\))?(?!\\p{L})");

  private final List<Paragraph> paragraphs;
  private final int bodyStart;

  TailZones(List<Paragraph> paragraphs, int bodyStart) {
    this.paragraphs = paragraphs;
    this.bodyStart = bodyStart;
  }

  /** The lines from the start of the text to the end of the file, each with its zone. */
  List<ZonedLine> of() {
    int signature = signatureParagraph();
    int enclosure = enclosureStart(signature);
    int tail = signature < 0 ? executorStart(enclosure) : signatureStart(signature);
    List<ZonedLine> zoned = body(tail);
    boolean signed = signature < 0;
    OtherSigners others = new OtherSigners();
    for (int i = tail; i < enclosure; i++) {
      Paragraph own = paragraphs.get(i);
      for (PrintedLine line : own.lines()) {
        boolean ofOthers =
            signed && others.sign(line.text(), own, paragraphs.get(Math.max(tail, i - 1)));
        boolean goesOn =
            signed
                && zoned.get(zoned.size() - 1).zone() == Zone.SIGNATURE
                && (endsPosition(line.text()) || namesAnother(zoned, line, i));
        Zone zone = goesOn ? Zone.SIGNATURE : tailZone(line.text(), signed, i <= signature);
        if (signed && i > signature && isAbovePhone(line, i)) {
          zone = Zone.EXECUTOR;
        } else if (ofOthers && isOfOthers(line.text())) {
          zone = Zone.IGNORED;
        }
        signed |= zone == Zone.SIGNATURE && Persons.end(line.text());
        zoned.add(new ZonedLine(zone, line, own));
      }
    }
    for (int i = enclosure; i < paragraphs.size(); i++) {
      addAll(zoned, Zone.ENCLOSURE, paragraphs.get(i));
    }
    return zoned;
  }

  /** Position, name or date below «СОГЛАСОВАНО»; an executor is named or has a phone. */
  private static boolean isOfOthers(String line) {
    return !EXECUTOR.opens(line)
        && !Cues.isContact(line)
        && !Cues.isElectronicSignature(line)
        && !Cues.opensAttachment(line)
        && !PHONE.matcher(line).find();
  }

  /** Where an executor and his phone are named below a text that nobody signed, or its end. */
  private int executorStart(int end) {
    boolean phone = false;
    for (int i = end - 1; i > Math.max(bodyStart, end - EXECUTOR_PARAGRAPHS); i--) {
      String text = paragraphs.get(i).text();
      phone |= Cues.isContact(text);
      if (phone && EXECUTOR.opens(text)) {
        return i;
      }
    }
    return end;
  }

  private static void addAll(List<ZonedLine> zoned, Zone zone, Paragraph paragraph) {
    paragraph.lines().forEach(line -> zoned.add(new ZonedLine(zone, line, paragraph)));
  }

  /** The text; its enclosures are listed from «Приложение:» on, as far as no long paragraph. */
  private List<ZonedLine> body(int tail) {
    List<ZonedLine> zoned = new ArrayList<>();
    int opener = -1;
    for (int i = bodyStart; i < tail; i++) {
      Paragraph paragraph = paragraphs.get(i);
      if (paragraph.cell() == null && Cues.opensAttachment(paragraph.text())) {
        opener = i;
      }
      addAll(zoned, bodyZone(i, opener, tail), paragraph);
      if (opener >= 0 && opener < i && hasWords(paragraph.text(), LONG_PARAGRAPH)) {
        opener = -1;
      }
    }
    return zoned;
  }

  /** {@code opener}: the paragraph that began the last list of enclosures, or -1. */
  private Zone bodyZone(int index, int opener, int tail) {
    Paragraph paragraph = paragraphs.get(index);
    if (Cues.isSalutation(paragraph.text())) {
      return Zone.SALUTATION;
    }
    if (opener < 0 || index - opener >= ENCLOSURES || tail - opener >= ENCLOSURES) {
      return Zone.BODY;
    }
    boolean listed =
        index == opener
            || paragraphs.get(opener).text().endsWith(":")
            || paragraph.marker().isPresent();
    return listed ? Zone.ATTACHMENT : Zone.BODY;
  }

  /** The last words of a position whose name stands beside its first line. */
  private static boolean endsPosition(String line) {
    return Character.isLowerCase(line.charAt(0))
        && line.length() <= SHORT_LINE
        && line.chars().noneMatch(Character::isDigit)
        && !EXECUTOR.opens(line)
        && !Cues.isContact(line)
        && !Persons.areIn(line);
  }

  /** The name of a second signatory below the position, with no phone that follows it. */
  private boolean namesAnother(List<ZonedLine> zoned, PrintedLine line, int index) {
    ZonedLine above = zoned.get(zoned.size() - 1);
    return isNameAlone(withoutBlank(line.text()))
        && !Persons.areIn(above.text())
        && !isNumber(lineBelow(line, index));
  }

  /** A position and a name right above a phone: the executor's, who need not be marked so. */
  private boolean isAbovePhone(PrintedLine line, int index) {
    PrintedLine below = lineBelow(line, index);
    return isNumber(below)
        && Character.isDigit(PHONE_START.matcher(below.text()).replaceFirst("").charAt(0))
        && Positions.opens(line.text())
        && Persons.end(line.text());
  }

  private @Nullable PrintedLine lineBelow(PrintedLine line, int index) {
    List<PrintedLine> own = paragraphs.get(index).lines();
    int below = own.indexOf(line) + 1;
    if (below < own.size()) {
      return own.get(below);
    }
    return index + 1 < paragraphs.size() ? paragraphs.get(index + 1).lines().get(0) : null;
  }

  private static boolean isNumber(@Nullable PrintedLine line) {
    return line != null && line.text().chars().filter(Character::isDigit).count() >= PHONE_DIGITS;
  }

  /** The name behind a blank to sign on: {@code _________ И.И. Иванов}. */
  private static String withoutBlank(String line) {
    return BLANK.matcher(line).replaceFirst("");
  }

  private Zone tailZone(String line, boolean signed, boolean upToSignature) {
    if (Cues.isElectronicSignature(line)) {
      return Zone.E_SIGNATURE;
    }
    if (Cues.opensAttachment(line)) {
      return Zone.ATTACHMENT;
    }
    if (EXECUTOR.opens(line)) {
      return Zone.EXECUTOR;
    }
    if (MARK.opens(line)) {
      return Zone.IGNORED;
    }
    boolean position = Positions.opens(line) || SECRETARY.opens(line);
    if (upToSignature || !signed || (position && !Cues.isContact(line))) {
      return Zone.SIGNATURE;
    }
    return Zone.EXECUTOR;
  }

  /** The paragraph that ends in the signatory's name, or -1. */
  private int signatureParagraph() {
    int last = -1;
    for (int i = bodyStart; i < paragraphs.size(); i++) {
      Paragraph paragraph = paragraphs.get(i);
      if (i > bodyStart && last >= 0 && Cues.opensEnclosure(paragraph.lines().get(0).text())) {
        return last;
      }
      if (isSignature(i) && !opensMinutes(i)) {
        last = i;
        if (nothingButMarksBehind(i)) {
          return i;
        }
      }
    }
    return last;
  }

  /** Who presides over a meeting is named above those present and the agenda. */
  private boolean opensMinutes(int index) {
    return paragraphs.get(index).text().indexOf(':') > 0
        && paragraphs.subList(index + 1, Math.min(index + MINUTES_HEAD, paragraphs.size())).stream()
            .anyMatch(below -> MEETING.matcher(below.text()).lookingAt());
  }

  private boolean isSignature(int index) {
    Paragraph paragraph = paragraphs.get(index);
    String text = paragraph.text();
    if (paragraph.cell() != null
        || text.length() > 3 * SHORT_LINE
        || paragraph.marker().isPresent()) {
      return false;
    }
    if (EXECUTOR.opens(text) || ITEM_LABEL.opens(text) || OtherSigners.open(text)) {
      return false;
    }
    List<PrintedLine> lines = paragraph.lines();
    for (int i = 0; i < Math.min(lines.size(), POSITION_LINES); i++) {
      String line = lines.get(i).text();
      boolean name = line.length() <= SHORT_LINE && Persons.end(line);
      if (name && (opensWithPosition(paragraph, i) || positionAbove(index) >= 0)) {
        return true;
      }
    }
    String last = lines.get(lines.size() - 1).text();
    return isNameAlone(last) && nothingButMarksBehind(index);
  }

  /** The first paragraph of the position above a name that stands alone, or -1. */
  private int positionAbove(int index) {
    int found = -1;
    int lines = 0;
    for (int i = index - 1; i >= bodyStart && lines < POSITION_LINES; i--) {
      Paragraph above = paragraphs.get(i);
      String text = above.text();
      boolean sentence = ".:;!".indexOf(text.charAt(text.length() - 1)) >= 0;
      boolean shortLines =
          above.lines().stream().allMatch(line -> isShort(line) || above.side() != Side.FULL);
      boolean label = ITEM_LABEL.opens(text);
      if (sentence
          || label
          || !shortLines
          || above.cell() != null
          || ListMarker.at(text).isPresent()) {
        break;
      }
      lines += above.lines().size();
      if (above.lines().stream().anyMatch(l -> Positions.opens(withoutCourtesy(l.text())))
          || Positions.opens(text + " " + paragraphs.get(i + 1).text())) {
        found = i;
      }
      if (Cues.opensWithCourtesy(text)) {
        break;
      }
    }
    return found;
  }

  /** A line of a position: short, or the whole of a long one where the format has no line ends. */
  private static boolean isShort(Paragraph.PrintedLine line) {
    int most = Positions.opens(withoutCourtesy(line.text())) ? 3 * SHORT_LINE : SHORT_LINE;
    return line.text().length() <= most;
  }

  private static String withoutCourtesy(String line) {
    return LEADING_SIGNS.cutFrom(Cues.withoutCourtesy(line));
  }

  /** Whether a position opens one of the paragraph's lines up to a given one. */
  private static boolean opensWithPosition(Paragraph paragraph, int upTo) {
    return Positions.opens(paragraph.text())
        || paragraph.lines().stream()
            .limit(upTo + 1L)
            .anyMatch(line -> Positions.opens(withoutCourtesy(line.text())));
  }

  private int signatureStart(int signature) {
    Paragraph own = paragraphs.get(signature);
    boolean rank = RANK.opens(own.lines().get(0).text());
    boolean whole = opensWithPosition(own, POSITION_LINES) && !rank;
    int start = whole ? signature : Math.max(positionAbove(signature), 0);
    start = start == 0 ? signature : start;
    while (start - 1 > bodyStart && Cues.opensWithCourtesy(paragraphs.get(start - 1).text())) {
      start--;
    }
    return start;
  }

  /** On the blank of an official the signature is the name alone. */
  private static boolean isNameAlone(String line) {
    return Persons.parse(line).isPresent();
  }

  /**
   * Whether the paragraphs behind a signature hold no text of the letter: no items, no sentences.
   */
  private boolean nothingButMarksBehind(int signature) {
    for (int i = signature + 1; i < paragraphs.size(); i++) {
      if (startsEnclosure(paragraphs.get(i))) {
        return true;
      }
      if (isText(paragraphs.get(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isText(Paragraph paragraph) {
    String text = paragraph.text();
    boolean item = paragraph.marker().map(m -> m.number() != null).orElse(false);
    return item
        || (hasWords(text, RUNNING_WORDS)
            && !Cues.isContact(text)
            && !Cues.isElectronicSignature(text));
  }

  /** Whether a text has so many words of two letters or more. */
  private static boolean hasWords(String text, int enough) {
    int words = 0;
    int letters = 0;
    for (int i = 0; i < text.length() && words < enough; i++) {
      letters = Character.isLetter(text.charAt(i)) ? letters + 1 : 0;
      words += letters == 2 ? 1 : 0;
    }
    return words >= enough;
  }

  private static boolean startsEnclosure(Paragraph paragraph) {
    String line = paragraph.lines().get(0).text();
    return Cues.opensEnclosure(line)
        || KindWords.isHeading(line)
        || Cues.opensApproval(line)
        || paragraph.cell() != null;
  }

  private int enclosureStart(int signature) {
    if (signature < 0) {
      for (int i = bodyStart + 1; i < paragraphs.size(); i++) {
        if (Cues.opensEnclosure(paragraphs.get(i).lines().get(0).text())) {
          return i;
        }
      }
      return paragraphs.size();
    }
    for (int i = signature + 1; i < paragraphs.size(); i++) {
      if (startsEnclosure(paragraphs.get(i)) || isText(paragraphs.get(i))) {
        return i;
      }
    }
    return paragraphs.size();
  }
}
