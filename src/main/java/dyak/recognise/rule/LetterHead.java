package dyak.recognise.rule;

import dyak.layout.LetterText;
import dyak.layout.Page;
import dyak.normalise.Organisations;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a page opens with, taken as if a document began there: enough to tell a new letter from an
 * enclosure, which has no letterhead, number, date and addressee of its own.
 */
final class LetterHead {
  /** Who a document is from and what it is registered as stand in its first lines. */
  private static final int HEAD_LINES = 40;

  /** A blank prints more than one line of addresses, phones and identifiers. */
  private static final int BLANK_LINES = 2;

  private static final Set<Zone> BELOW_HEAD =
      EnumSet.of(Zone.SALUTATION, Zone.BODY, Zone.SIGNATURE, Zone.ATTACHMENT, Zone.ENCLOSURE);

  private final List<ZonedLine> lines;
  private final boolean salutation;

  private LetterHead(Letter letter) {
    this.lines =
        letter.lines().stream()
            .takeWhile(line -> !BELOW_HEAD.contains(line.zone()))
            .limit(HEAD_LINES)
            .toList();
    this.salutation = !letter.in(Zone.SALUTATION).isEmpty();
  }

  /** The head of the document that would begin with {@code page}; none if it names no issuer. */
  static Optional<LetterHead> of(Page page) {
    LetterText text = LetterText.of(List.of(page));
    boolean from =
        text.paragraphs().stream()
            .flatMap(paragraph -> paragraph.lines().stream())
            .anyMatch(line -> Organisations.opens(line.text()));
    return from ? Optional.of(new LetterHead(Zones.of(text))) : Optional.empty();
  }

  /** Whether a letter begins here: on a blank, or registered; and somebody is addressed. */
  boolean opensLetter() {
    boolean addressed = any(Zone.ADDRESSEE) || (salutation && isBlank());
    return isFree() && !any(Zone.KIND) && addressed && (isRegistered() || isBegunBlank());
  }

  /** A letter whose head lacks nothing, so that it begins here whatever stands before it. */
  boolean isFullLetter() {
    return opensLetter() && isRegistered() && isBlank() && any(Zone.ADDRESSEE);
  }

  /** Whether an act begins here: issuer, kind word, number and date. */
  boolean opensAct() {
    return isFree() && any(Zone.KIND) && isRegistered();
  }

  /** No words say to what letter or act this belongs, or by what act it was approved. */
  private boolean isFree() {
    return isFrom()
        && lines.stream()
            .noneMatch(l -> Cues.opensEnclosure(l.text()) || Cues.isApproved(l.text()));
  }

  private boolean isFrom() {
    return lines.stream()
        .filter(line -> line.zone() == Zone.LETTERHEAD)
        .anyMatch(line -> Organisations.opens(line.text()));
  }

  /** A letterhead with addresses, phones or identifiers. */
  private boolean isBlank() {
    return lines.stream()
            .filter(line -> line.zone() == Zone.LETTERHEAD)
            .filter(line -> Cues.isContact(line.text()) || Cues.isAddress(line.text()))
            .count()
        >= BLANK_LINES;
  }

  /** A blank on which a date, a number or «На № … от …» is filled in or left to be. */
  private boolean isBegunBlank() {
    return isBlank() && (any(Zone.REGISTRATION) || any(Zone.REPLY));
  }

  /** Its own number and its own date. */
  private boolean isRegistered() {
    List<String> own = lines.stream().filter(LetterHead::isOwn).map(ZonedLine::text).toList();
    return own.stream().anyMatch(line -> Registration.number(line).isPresent())
        && own.stream().anyMatch(line -> Registration.date(line).isPresent());
  }

  private static boolean isOwn(ZonedLine line) {
    return line.zone() == Zone.REGISTRATION || line.zone() == Zone.KIND;
  }

  private boolean any(Zone zone) {
    return lines.stream().anyMatch(line -> line.zone() == zone);
  }
}
