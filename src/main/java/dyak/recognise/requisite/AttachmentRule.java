package dyak.recognise.requisite;

import dyak.layout.ListMarker;
import dyak.layout.Span;
import dyak.normalise.text.LineStart;
import dyak.recognise.rule.Field;
import dyak.recognise.rule.Finding;
import dyak.recognise.rule.Letter;
import dyak.recognise.rule.Rule;
import dyak.recognise.rule.Zone;
import dyak.recognise.rule.ZonedLine;
import dyak.record.Attachment;
import dyak.record.Medium;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The enclosures named below the text (requisite 19): {@code Приложение: на 3 л. в 1 экз.}, or a
 * numbered list.
 */
public final class AttachmentRule implements Rule {
  private static final LineStart LABEL =
      LineStart.ignoringCase(
          "приложени[ея]\\p{L}{0,2}\\s*(?:№?\\s*\\d{1,2}\\s*(?=[:.–—-]))?(?:№\\s*\\d+\\s*)?[:.–—-]?\\s*(?:\\d{1,2}\\s*:\\s*)?");
  private static final Pattern SHEETS =
      Pattern.compile(
          "(?:всего\\s+)?(?:на\\s+)?(\\d{1,4}|одном|двух|тр[её]х|четыр[её]х|пяти|шести)(?:\\s?-?\\s?(?:х|ми|и|ти|м))?\\s*(?:\\([^()]{3,20}\\)\\s*)?(?:л(?:ист\\p{L}*)?|стр(?:аниц\\p{L}*)?|с)(?!\\p{L})\\.?",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  private static final Pattern COPIES =
      Pattern.compile(
          "(?:в\\s+)?(\\d{1,3}|одном|двух|тр[её]х|четыр[её]х|пяти)(?:\\s?-?\\s?(?:х|ми|и|ти|м))?\\s*(?:\\([^()]{3,20}\\)\\s*)?экз(?:емпляр\\p{L}*)?(?!\\p{L})\\.?",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  private static final Pattern ELECTRONIC =
      Pattern.compile(
          "электронн|(?<!\\p{L})файл|архив(?!\\p{L})|(?<!\\p{L})[МкГ]б(?!\\p{L})|на диске|флеш",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  private static final Pattern ELECTRONIC_FORM =
      Pattern.compile(
          "[\\s,(–—-]+(?:в|на)\\s+(?:форме\\s+)?электронн",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /** What kind of file it is, and how large: {@code (архив, 1,2 Мб)}. */
  private static final Pattern FILE =
      Pattern.compile(
          "\\s?\\((?:архив|(?:\\d{1,3}\\s?)?файл\\p{L}{0,2}|в формате|[^()]{0,30}\\d\\s?[МкГ]б)(?!\\p{L})",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final Pattern MENTION_ONLY =
      Pattern.compile(
          "^(?:указанн\\p{L}+|упомянут\\p{L}+)?\\s*(?:по тексту|в тексте)?[\\s,.;:–—-]*$",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  private static final Pattern LEFTOVER =
      Pattern.compile(
          "(?<!\\p{L})(?:только в первый адрес|в электронном виде|в форме электронного документа|на электронном носителе|в адрес|прилагается|всего|на|в)(?!\\p{L})",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  private static final Pattern LAST_SIGNS = Pattern.compile("[\\s,.;:–—(-]+$");
  private static final Pattern LAST_PREPOSITION = Pattern.compile("\\s+(?:на|в)$");
  private static final Map<String, Integer> WORDS =
      Map.of(
          "одном", 1, "двух", 2, "трех", 3, "трёх", 3, "четырех", 4, "четырёх", 4, "пяти", 5,
          "шести", 6);

  @Override
  public String name() {
    return "attachment";
  }

  @Override
  public Set<Field<?>> fields() {
    return Set.of(Field.ATTACHMENT);
  }

  @Override
  public Set<String> cues() {
    return Set.of("приложени");
  }

  @Override
  public List<Finding<?>> find(Letter letter, List<Span> cues) {
    List<Finding<?>> findings = new ArrayList<>();
    for (List<ZonedLine> entry :
        Lines.runs(letter.in(Zone.ATTACHMENT), AttachmentRule::nextEntry)) {
      String text = LABEL.cutFrom(Lines.joined(entry));
      text = ListMarker.at(text).map(marker -> marker.length()).map(text::substring).orElse(text);
      Attachment attachment = attachment(text.strip());
      if (attachment != null) {
        findings.add(found(Field.ATTACHMENT, attachment, Lines.span(entry), 0.9));
      }
    }
    return findings;
  }

  private static boolean nextEntry(ZonedLine above, ZonedLine below) {
    boolean goesOn = below.paragraph().index() == above.paragraph().index();
    return !goesOn || ListMarker.at(below.text()).isPresent();
  }

  private static @Nullable Attachment attachment(String text) {
    Matcher sheets = SHEETS.matcher(text);
    Matcher copies = COPIES.matcher(text);
    Integer sheetCount = sheets.find() ? number(sheets.group(1)) : null;
    Integer copyCount = copies.find() ? number(copies.group(1)) : null;
    boolean electronic = ELECTRONIC.matcher(text).find();
    String title = title(text);
    if (sheetCount == null && copyCount == null && !electronic && title == null) {
      return null;
    }
    Medium medium =
        electronic
            ? Medium.ELECTRONIC
            : sheetCount != null || copyCount != null ? Medium.PAPER : null;
    return new Attachment(title, sheetCount, copyCount, medium);
  }

  /** What is left of the entry before its counts. */
  private static @Nullable String title(String text) {
    int end = text.length();
    for (Pattern pattern : List.of(SHEETS, COPIES, ELECTRONIC_FORM, FILE)) {
      Matcher count = pattern.matcher(text);
      if (count.find()) {
        end = Math.min(end, count.start());
      }
    }
    String title = LEFTOVER.matcher(text.substring(0, end)).replaceAll(" ");
    boolean onlyMarks = MENTION_ONLY.matcher(title.replaceAll("\\s+", " ").strip()).find();
    if (onlyMarks) {
      return null;
    }
    return LAST_PREPOSITION
        .matcher(LAST_SIGNS.matcher(text.substring(0, end)).replaceAll(""))
        .replaceAll("");
  }

  private static Integer number(String printed) {
    Integer word = WORDS.get(printed.toLowerCase(Locale.ROOT));
    return word == null ? Integer.valueOf(printed) : word;
  }
}
