package dyak.forge.sheet;

import java.util.List;

/** A document as laid out: its page setting, and its parts from top to bottom. */
public record Sheet(Setting setting, List<Part> parts) {
  public Sheet {
    parts = List.copyOf(parts);
  }
}
