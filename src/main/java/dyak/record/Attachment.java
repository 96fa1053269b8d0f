package dyak.record;

import org.jspecify.annotations.Nullable;

/** One line of «Приложение: … на 3 л. в 1 экз.» (requisite 19). */
public record Attachment(
    @Nullable String title,
    @Nullable Integer sheets,
    @Nullable Integer copies,
    @Nullable Medium medium) {
  public Attachment {
    Checks.printedOrAbsent("attachment title", title);
  }
}
