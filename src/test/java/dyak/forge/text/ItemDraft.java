package dyak.forge.text;

import dyak.forge.sheet.Part;
import dyak.record.Assignment;
import java.util.List;

/** One item of a list: its record, and what is printed. */
record ItemDraft(Assignment gold, List<Part> parts) {
  ItemDraft {
    parts = List.copyOf(parts);
  }
}
