package dyak.forge.letter;

import dyak.record.Addressee;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One addressee as printed, with the salutation that would suit it alone. */
public record AddresseeBlock(Addressee gold, List<String> lines, @Nullable String salutation) {
  public AddresseeBlock {
    lines = List.copyOf(lines);
  }
}
