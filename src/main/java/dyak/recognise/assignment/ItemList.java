package dyak.recognise.assignment;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Items that stand under one lead, before it is decided whether they are assignments. */
final class ItemList {
  final @Nullable Chunk lead;
  final List<Item> items = new ArrayList<>();

  ItemList(@Nullable Chunk lead) {
    this.lead = lead;
  }
}
