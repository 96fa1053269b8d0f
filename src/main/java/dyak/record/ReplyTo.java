package dyak.record;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The letter being answered: «На № … от …» (requisite 12). At least one of the two is known. */
public record ReplyTo(@Nullable String number, @Nullable LocalDate date) {
  public ReplyTo {
    if (number == null && date == null) {
      throw new IllegalArgumentException("inReplyTo without number and date is null itself");
    }
  }
}
