package dyak.forge.letter;

import dyak.forge.text.Acts;
import dyak.forge.text.AssignmentTables;
import dyak.forge.text.Habits;
import dyak.forge.text.Meetings;
import dyak.forge.text.Passage;
import dyak.forge.text.Scene;
import dyak.forge.words.DateForm;
import dyak.forge.words.Dice;
import dyak.forge.words.Organisation;
import dyak.forge.words.Organisations.Bilingual;
import dyak.forge.words.Place;
import dyak.forge.words.Vocabulary;
import dyak.record.Addressee;
import dyak.record.AssignmentList;
import dyak.record.Kind;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Makes documents: everything follows from the dice and the blank. */
public final class Drafts {
  private static final LocalDate FIRST = LocalDate.of(2009, 1, 12);
  private static final LocalDate LAST = LocalDate.of(2025, 12, 19);

  private final Vocabulary words = new Vocabulary();
  private final Letterheads letterheads = new Letterheads(words);
  private final AddresseeBlocks addresseeBlocks = new AddresseeBlocks(words);

  /** A document on {@code blank}. */
  public Draft of(Dice dice, Blank blank) {
    Habits habits = Habits.of(dice.forAspect("habits"));
    LocalDate date = dice.forAspect("date").day(FIRST, LAST);
    Kind kind = blank.kind(dice.forAspect("kind"));
    Dice head = dice.forAspect("letterhead");
    Bilingual bilingual = blank == Blank.BILINGUAL ? words.organisations().bilingual(head) : null;
    Place place = place(head, bilingual);
    boolean contacts = kind == Kind.LETTER;
    Letterhead letterhead =
        bilingual == null
            ? letterheads.of(head, place, blank.width(dice.forAspect("width")), contacts)
            : letterheads.bilingual(head, bilingual, place, blank.width(dice));
    List<AddresseeBlock> to =
        kind == Kind.LETTER
            ? addresseeBlocks.of(dice.forAspect("addressees"), place, habits)
            : List.of();
    List<Addressee> addressees = to.stream().map(AddresseeBlock::gold).toList();
    Scene scene = new Scene(dice, words, habits, kind, date, place, addressees);
    return switch (blank) {
      case ACT -> act(scene, blank, letterhead);
      case MEETING -> meeting(scene, blank, letterhead);
      default -> letter(scene, blank, official(dice.forAspect("official"), letterhead), to);
    };
  }

  /** One blank in ten is that of an official. */
  private static Letterhead official(Dice dice, Letterhead letterhead) {
    if (!dice.chance(0.1)) {
      return letterhead;
    }
    Organisation.Post head = letterhead.organisation().head();
    String deputy = "заместитель " + SignatureBlock.genitive(head.accusative());
    String post = dice.oneOf(deputy, deputy, head.nominative());
    return letterhead.of(post.toUpperCase(Locale.forLanguageTag("ru")));
  }

  private Place place(Dice dice, @Nullable Bilingual bilingual) {
    return words.places().stream()
        .filter(place -> bilingual != null && place.city().equals(bilingual.city()))
        .findFirst()
        .orElseGet(() -> dice.pick(words.places()));
  }

  private static Draft letter(
      Scene scene, Blank blank, Letterhead letterhead, List<AddresseeBlock> to) {
    Dice dice = scene.dice();
    Numbers numbers =
        Numbers.of(dice.forAspect("numbers"), Kind.LETTER, scene.date(), scene.habits());
    Bodies.Purpose purpose = Bodies.purpose(dice.forAspect("purpose"));
    Passage body = Bodies.of(scene.forAspect("body"), purpose);
    Scene enclosed = scene.forAspect("enclosure");
    Passage enclosure =
        purpose == Bodies.Purpose.TABLE
            ? Enclosures.table(enclosed, numbers)
            : enclosed.dice().chance(0.08) ? Enclosures.details(enclosed, numbers) : Passage.EMPTY;
    Scene marks = scene.forAspect("marks");
    AttachmentMark attachments =
        marks.dice().chance(0.45) ? AttachmentMark.of(marks) : AttachmentMark.none();
    ExecutorMark executors =
        marks.dice().chance(0.8) ? ExecutorMark.of(marks) : ExecutorMark.none();
    String title =
        dice.forAspect("title").chance(0.75) ? Headings.title(scene.forAspect("title")) : null;
    return new Draft(
        blank,
        Kind.LETTER,
        letterhead,
        numbers,
        null,
        marks.dice().chance(0.04) ? "Для служебного пользования" : null,
        to,
        null,
        title,
        salutation(dice.forAspect("salutation"), to),
        body,
        attachments,
        List.of(signature(scene.forAspect("signature"), letterhead)),
        executors,
        enclosure,
        incoming(dice.forAspect("incoming"), scene.date()));
  }

  private static SignatureBlock signature(Scene scene, Letterhead letterhead) {
    return letterhead.post() == null
        ? SignatureBlock.of(scene, letterhead.organisation(), true)
        : SignatureBlock.onOwnBlank(scene);
  }

  private static @Nullable String salutation(Dice dice, List<AddresseeBlock> to) {
    String personal = to.get(0).salutation();
    if (to.size() == 1 && personal != null) {
      return dice.chance(0.85) ? personal : null;
    }
    return dice.chance(0.6) ? dice.oneOf("Уважаемые коллеги!", "Уважаемые руководители!") : null;
  }

  private static List<String> incoming(Dice dice, LocalDate date) {
    if (!dice.chance(0.06)) {
      return List.of();
    }
    LocalDate received = date.plusDays(dice.between(1, 8));
    return List.of("Вх. № " + dice.digits(4), DateForm.DIGITS.print(received));
  }

  private static Draft act(Scene scene, Blank blank, Letterhead letterhead) {
    Dice dice = scene.dice();
    Numbers numbers =
        Numbers.of(dice.forAspect("numbers"), scene.kind(), scene.date(), scene.habits());
    Dice options = dice.forAspect("options");
    String city = scene.place().city();
    String place = options.chance(0.7) ? options.oneOf("г. " + city, "г. " + city, city) : null;
    Passage body = Acts.of(scene.forAspect("body"), 1);
    Passage enclosure =
        options.chance(0.25)
            ? Enclosures.charter(scene.forAspect("enclosure"), numbers)
            : Passage.EMPTY;
    return new Draft(
        blank,
        scene.kind(),
        letterhead,
        numbers,
        place,
        null,
        List.of(),
        null,
        Headings.title(scene.forAspect("title")),
        null,
        body,
        AttachmentMark.none(),
        List.of(SignatureBlock.of(scene.forAspect("signature"), letterhead.organisation(), false)),
        options.chance(0.3) ? ExecutorMark.of(scene.forAspect("executor")) : ExecutorMark.none(),
        enclosure,
        List.of());
  }

  private static Draft meeting(Scene scene, Blank blank, Letterhead letterhead) {
    Dice dice = scene.dice();
    Numbers numbers =
        Numbers.ofMeeting(dice.forAspect("numbers"), scene.kind(), scene.date(), scene.habits());
    Dice options = dice.forAspect("options");
    boolean minutes = scene.kind() == Kind.MINUTES;
    boolean list = scene.kind() == Kind.ASSIGNMENT_LIST;
    Scene written = scene.forAspect("body");
    Passage body =
        minutes
            ? Meetings.minutes(written)
            : list && written.dice().chance(0.7)
                ? AssignmentTables.of(written, AssignmentList.Part.LETTER, 12)
                : Meetings.decision(written, 1);
    String title =
        list
            ? "по итогам совещания по вопросам " + scene.forAspect("title").line("goals")
            : Headings.meeting(scene.forAspect("title"));
    boolean approved = !minutes && options.chance(0.5);
    Scene signed = scene.forAspect("signature");
    List<SignatureBlock> signatures =
        minutes
            ? List.of(
                SignatureBlock.as(
                    signed.forAspect("1"), options.oneOf("Председатель", "Председательствующий")),
                SignatureBlock.as(
                    signed.forAspect("2"), options.oneOf("Секретарь", "Протокол вёл")))
            : approved || options.chance(0.3)
                ? List.of()
                : List.of(SignatureBlock.as(signed, "Председатель"));
    return new Draft(
        blank,
        scene.kind(),
        options.chance(0.6) ? letterhead : null,
        numbers,
        options.chance(0.4) ? "г. " + scene.place().city() : null,
        null,
        List.of(),
        approved ? ApprovalStamp.of(scene.forAspect("approval"), letterhead.organisation()) : null,
        title,
        null,
        body,
        AttachmentMark.none(),
        signatures,
        ExecutorMark.none(),
        Passage.EMPTY,
        List.of());
  }
}
