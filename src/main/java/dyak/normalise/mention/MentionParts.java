package dyak.normalise.mention;

import dyak.normalise.calendar.DateFinder;
import dyak.normalise.text.Found;
import dyak.normalise.text.QuotedText;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Date, number and title of one mention, read one after the other in any order. */
public final class MentionParts {
  private static final Pattern FROM = Pattern.compile("(?iu)от[\\s\\u00A0]{0,3}(?=[\\d«\"“„])");
  private static final Pattern ABOUT = Pattern.compile("(?u)(?:О|Об|Обо|ОБ)[\\s\\u00A0]");
  private static final Pattern GAP = Pattern.compile("[\\s\\u00A0]{0,20}(?:,[\\s\\u00A0]{0,3})?");

  private static final String DATE_START = "0123456789«\"“„";
  private static final int LONGEST_DATE = 40;

  private @Nullable LocalDate date;
  private @Nullable String number;
  private @Nullable String title;
  private int end;

  private MentionParts(int end) {
    this.end = end;
  }

  static MentionParts none(int at) {
    return new MentionParts(at);
  }

  /** Reads the parts that follow a place; {@code any} lets a title be any quotation. */
  static MentionParts read(String text, int start, boolean any) {
    MentionParts parts = new MentionParts(start);
    boolean more = true;
    boolean first = true;
    while (more) {
      int at = parts.afterGap(text, first);
      more =
          parts.readDate(text, at) || parts.readNumber(text, at) || parts.readTitle(text, at, any);
      first = false;
    }
    return parts;
  }

  private int afterGap(String text, boolean first) {
    Matcher gap = GAP.matcher(text);
    boolean found = gap.region(end, text.length()).lookingAt();
    boolean comma = found && gap.group().indexOf(',') >= 0;
    return !found || (comma && (first || date == null || number == null || title != null))
        ? end
        : gap.end();
  }

  private boolean readDate(String text, int at) {
    Optional<Found<LocalDate>> read = dateAt(text, at);
    if (read.isEmpty() || date != null) {
      return false;
    }
    date = read.get().value();
    end = read.get().end();
    return true;
  }

  private boolean readNumber(String text, int at) {
    Optional<Found<String>> read = ReferenceNumbers.at(text, at);
    if (read.isEmpty() || (number != null && !number.equals(read.get().value()))) {
      return false;
    }
    number = read.get().value();
    end = read.get().end();
    return true;
  }

  private boolean readTitle(String text, int at, boolean any) {
    if (title != null || !QuotedText.opens(text, at)) {
      return false;
    }
    boolean fits = any || titleStarts(text, at) || (number != null && date != null);
    int close = fits ? QuotedText.end(text, at) : -1;
    if (close < 0 || close - at < 5) {
      return false;
    }
    title = QuotedText.inside(text, at, close);
    end = close;
    return true;
  }

  /** «от 10.03.2020», or a numeric date by itself. */
  static Optional<Found<LocalDate>> dateAt(String text, int at) {
    Matcher from = FROM.matcher(text);
    boolean labelled = from.region(at, text.length()).lookingAt();
    int start = labelled ? from.end() : at;
    return start < text.length() && DATE_START.indexOf(text.charAt(start)) >= 0
        ? dateFrom(text, start)
        : Optional.empty();
  }

  private static Optional<Found<LocalDate>> dateFrom(String text, int start) {
    String window = text.substring(start, Math.min(text.length(), start + LONGEST_DATE));
    return DateFinder.find(window).stream()
        .filter(date -> date.start() <= 1)
        .findFirst()
        .map(date -> new Found<>(start, start + date.end(), date.value()));
  }

  /** «от 10.03.2020» alone. */
  static Optional<Found<LocalDate>> labelledDateAt(String text, int at) {
    return FROM.matcher(text).region(at, text.length()).lookingAt()
        ? dateAt(text, at)
        : Optional.empty();
  }

  /** Whether a quotation opens here whose text is a title: «О …». */
  static boolean titleStarts(String text, int at) {
    return QuotedText.opens(text, at)
        && ABOUT.matcher(text).region(Math.min(at + 1, text.length()), text.length()).lookingAt();
  }

  void designation(String text) {
    int at = afterGap(text, true);
    ReferenceNumbers.designation(text, at)
        .ifPresent(
            read -> {
              number = read.value();
              end = read.end();
            });
  }

  /** These parts and those read behind them. */
  MentionParts with(MentionParts rest) {
    MentionParts both = new MentionParts(rest.end);
    both.date = date == null ? rest.date : date;
    both.number = number == null ? rest.number : number;
    both.title = title == null ? rest.title : title;
    return both;
  }

  @Nullable LocalDate date() {
    return date;
  }

  @Nullable String number() {
    return number;
  }

  @Nullable String title() {
    return title;
  }

  int end() {
    return end;
  }

  boolean isEmpty() {
    return date == null && number == null && title == null;
  }
}
