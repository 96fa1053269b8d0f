package dyak.recognise.assignment;

import dyak.layout.Paragraph;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Items that stand under one lead, before it is decided whether they are assignments. */
final class ItemList {
  final @Nullable Paragraph lead;
  final List<Item> items = new ArrayList<>();

  /** Whether the list was read from a table with a column of assignees or deadlines. */
  boolean table;

  ItemList(@Nullable Paragraph lead) {
    this.lead = lead;
  }
}
