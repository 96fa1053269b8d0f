package dyak.normalise.mention;

import dyak.record.Reference;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Whether two mentions name one document, and what they tell together. */
public final class SameDocument {
  private static final Pattern QUOTES = Pattern.compile("[\\s«»\"]+");

  private SameDocument() {}

  public static boolean same(Reference one, Reference other) {
    if (!agree(one.date(), other.date()) || one.kind() != other.kind()) {
      return false;
    }
    String number = key(one.number());
    String otherNumber = key(other.number());
    if (number != null && otherNumber != null) {
      return number.equals(otherNumber);
    }
    boolean sameDate = one.date() != null && one.date().equals(other.date());
    boolean sameTitle = one.title() != null && Objects.equals(key(one.title()), key(other.title()));
    return sameTitle || (sameDate && agree(key(one.title()), key(other.title())));
  }

  private static boolean agree(@Nullable Object one, @Nullable Object other) {
    return one == null || other == null || one.equals(other);
  }

  private static @Nullable String key(@Nullable String text) {
    return text == null ? null : QUOTES.matcher(text.toLowerCase(Locale.ROOT)).replaceAll("");
  }

  /** The first mention, completed by what only the second tells. */
  public static Reference joined(Reference first, Reference second) {
    return new Reference(
        first.kind(),
        first.issuer() == null ? second.issuer() : first.issuer(),
        first.date() == null ? second.date() : first.date(),
        first.number() == null ? second.number() : first.number(),
        first.title() == null ? second.title() : first.title(),
        first.text());
  }
}
