package dyak.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The form in which values are compared: without case, quotes, spacing, kinds of dashes and final
 * punctuation, {@code «Об итогах» – 2020} like {@code об итогах-2020}. Null when nothing is left.
 */
final class ComparisonForm {
  private static final Pattern QUOTES = Pattern.compile("[«»\"“”„'`]");
  private static final Pattern DASHES = Pattern.compile("[–—−‑-]");
  private static final String SPACE = "[\\s\\x1C-\\x1F]";
  private static final Pattern AROUND_SIGNS =
      Pattern.compile(SPACE + "*+([-/.,;:()])" + SPACE + "*+", Pattern.UNICODE_CHARACTER_CLASS);
  private static final Pattern SPACES =
      Pattern.compile(SPACE + "++", Pattern.UNICODE_CHARACTER_CLASS);
  private static final Pattern EDGES = Pattern.compile("^[ .,;:]++|[ .,;:]++$");
  private static final Pattern EXTENSION = Pattern.compile(" ext.*$");

  private ComparisonForm() {}

  static @Nullable String of(JsonNode value) {
    String text = text(value);
    return text == null ? null : of(text);
  }

  static @Nullable String of(String text) {
    String form = text.toLowerCase(Locale.ROOT).replace('ё', 'е');
    form = QUOTES.matcher(form).replaceAll("");
    form = DASHES.matcher(form).replaceAll("-");
    form = AROUND_SIGNS.matcher(form).replaceAll("$1");
    form = SPACES.matcher(form).replaceAll(" ");
    form = EDGES.matcher(form).replaceAll("");
    return form.isEmpty() ? null : form;
  }

  /** The value as it stands, null when absent. */
  static @Nullable String text(JsonNode value) {
    if (value.isMissingNode() || value.isNull()) {
      return null;
    }
    return value.isValueNode() ? value.asText() : value.toString();
  }

  /** As {@link #text}, and null when empty. */
  static @Nullable String exact(JsonNode value) {
    String text = text(value);
    return text == null || text.isEmpty() ? null : text;
  }

  /** A phone number, e-mail or web address; the extension is left out. */
  static String contact(JsonNode value) {
    String form = value.asText().toLowerCase(Locale.ROOT);
    while (form.endsWith("/")) {
      form = form.substring(0, form.length() - 1);
    }
    return EXTENSION.matcher(form).replaceAll("");
  }

  /** Surname and initials, or null for nobody. */
  static @Nullable List<@Nullable String> person(JsonNode person) {
    if (!present(person)) {
      return null;
    }
    return key(of(person.path("surname")), initial(person, "given"), initial(person, "patronymic"));
  }

  private static String initial(JsonNode person, String part) {
    String name = person.path(part).asText("");
    String first = name.isEmpty() ? "" : name.substring(0, name.offsetByCodePoints(0, 1));
    return first.toLowerCase(Locale.ROOT);
  }

  /** Whether there is something: no null, and neither an empty text nor an empty object. */
  static boolean present(JsonNode value) {
    return value.isContainerNode() ? !value.isEmpty() : exact(value) != null;
  }

  /** Several values that only match together. */
  static List<@Nullable String> key(@Nullable String... parts) {
    return Arrays.asList(parts);
  }
}
