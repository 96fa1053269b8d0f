package dyak.recognise.assignment;

import dyak.layout.ListMarker;
import dyak.layout.Paragraph;
import dyak.layout.Span;
import dyak.layout.Typography;
import dyak.recognise.assignment.Labels.Segment;
import dyak.recognise.rule.Cues;
import dyak.record.Kind;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Nests paragraphs into items by their markers. A list begins at the first marker behind a lead and
 * ends when numbering starts again under a new lead; unmarked paragraphs below a colon are
 * sub-items, other unmarked paragraphs between two items belong to the one above.
 */
final class ItemTree {
  /**
   * A point of the agenda heads a section of minutes: {@code 2. СЛУШАЛИ: …}, {@code 2. О паводке}.
   */
  private static final Pattern HEADS_POINT =
      Pattern.compile(
          "^(?:\\d{1,2}|[IVX]{1,4})\\s?[.)]\\s*(?:(?:О|Об|Обо|ОБ)\\s+\\p{L}[^:]{3,300}$|(?iu:слушали|выступили)(?!\\p{L}))");

  private static final int FULL_LINE = 50;

  private final List<ItemList> lists = new ArrayList<>();
  private final List<Paragraph> loose = new ArrayList<>();
  private final List<Paragraph> pending = new ArrayList<>();
  private final Deque<Item> open = new ArrayDeque<>();
  private @Nullable ItemList list;
  private @Nullable Paragraph lead;
  private final QuotedText quoted = new QuotedText();

  /** Whether the open list has unmarked items below an ordering formula: each paragraph is one. */
  private boolean unmarkedOrders;

  /** The item that the last label went to: its list of names may go on in the next paragraph. */
  private @Nullable Item labelled;

  private final boolean decides;
  private final boolean minutes;

  /**
   * {@code kind}: whether the document is one whose formulae order, as those of a letter do not.
   */
  ItemTree(Kind kind) {
    this.minutes = kind == Kind.MINUTES;
    this.decides = kind != Kind.LETTER && kind != Kind.OTHER;
  }

  /** Adds the next paragraph of the text. */
  void add(Paragraph paragraph) {
    Chunk whole = Chunk.of(paragraph);
    if (!open.isEmpty() && quoted.holds(open.peek(), whole.text())) {
      open.peek().words.add(whole);
      return;
    }
    int items = decides && !inItem() ? Cues.itemsBehindFormula(whole.text()) : -1;
    if (items > 0) {
      openBehindFormula(whole, items);
      return;
    }
    ListMarker marker = paragraph.marker().orElse(null);
    if (!open.isEmpty() && marker == null && addLabels(whole)) {
      return;
    }
    if (marker == null) {
      addPlain(paragraph, whole);
    } else {
      addMarked(marker, whole);
    }
  }

  /** A list is open, and no formula has been read since its last item. */
  private boolean inItem() {
    return !open.isEmpty() && open.peek().marker != null && pending.isEmpty();
  }

  /** The items of a decision begin in the paragraph of its formula. */
  private void openBehindFormula(Chunk whole, int items) {
    close();
    openList(whole.part(0, items));
    Chunk first = whole.part(items, whole.text().length());
    ListMarker marker = ListMarker.at(first.text()).orElse(null);
    if (marker == null) {
      unmarkedOrders = true;
      addUnmarked(null, first);
    } else {
      addMarked(marker, first);
    }
  }

  private void openList(@Nullable Chunk words) {
    list = new ItemList(words);
    lists.add(list);
    lead = null;
  }

  private void addUnmarked(@Nullable Item parent, Chunk words) {
    Item item = new Item(null, null);
    item.add(Labels.cut(words));
    attach(parent, item);
  }

  /** Closes the list: what follows (a heading, a table) is no item of it. */
  void close() {
    if (decides) {
      takeLastOrders();
    }
    loose.addAll(pending);
    pending.clear();
    open.clear();
    list = null;
    unmarkedOrders = false;
  }

  /** The lists in reading order. */
  List<ItemList> lists() {
    close();
    return lists;
  }

  /** The paragraphs that belong to no list, leads included. */
  List<Paragraph> loose() {
    close();
    return loose;
  }

  /** The last paragraph that may be a lead; a table takes it as its own. */
  @Nullable Paragraph takeLead() {
    close();
    Paragraph taken = lead;
    lead = null;
    return taken;
  }

  /** A paragraph that is only labels goes to the item it stands below. */
  private boolean addLabels(Chunk whole) {
    if (continuesLabel(whole)) {
      return true;
    }
    if (!Labels.onlyLabels(whole.text())) {
      return false;
    }
    flushPending();
    for (Segment segment : Labels.cut(whole).segments()) {
      labelled = ownerOf(segment);
      labelled.segments.add(segment);
    }
    return true;
  }

  /** A label's list that ended in a comma goes on in the next paragraph. */
  private boolean continuesLabel(Chunk whole) {
    Item last = labelled;
    if (last == null
        || last.segments.isEmpty()
        || whole.isEmpty()
        || !Character.isLowerCase(whole.text().charAt(0))) {
      return false;
    }
    Segment label = last.segments.get(last.segments.size() - 1);
    if (!label.content().text().endsWith(",") || Labels.onlyLabels(whole.text())) {
      return false;
    }
    Chunk joined =
        new Chunk(
            label.content().text() + " " + whole.text(),
            label.content().span().union(whole.span()));
    last.segments.set(last.segments.size() - 1, new Segment(label.kind(), joined));
    return true;
  }

  /**
   * Behind several lettered, dashed or unmarked sub-items without labels of their own, a label is
   * their parent's.
   */
  private Item ownerOf(Segment label) {
    Item last = open.peek();
    if (open.size() < 2 || (last.marker != null && isDecimal(last.marker))) {
      return last;
    }
    Item parent = new ArrayList<>(open).get(1);
    boolean several = parent.items.size() > 1;
    boolean bare = parent.items.stream().noneMatch(Item::hasLabels);
    boolean taken = parent.segments.stream().anyMatch(other -> other.kind() == label.kind());
    return several && bare && !taken ? parent : last;
  }

  private static boolean isDecimal(ListMarker marker) {
    return marker.kind() == ListMarker.Kind.DECIMAL;
  }

  private void addMarked(ListMarker marker, Chunk whole) {
    if (minutes && HEADS_POINT.matcher(whole.text()).find()) {
      close();
      return;
    }
    boolean underNewLead = asksAnew(marker);
    Item parent = underNewLead ? null : Nesting.parentOf(marker, open);
    if (underNewLead || (parent == null && (list == null || restarts(marker)))) {
      Paragraph opening = lead;
      close();
      openList(opening == null ? null : Chunk.of(opening));
    } else {
      flushPending();
    }
    Span markerSpan = whole.part(0, marker.length()).span();
    Item item = new Item(marker, markerSpan);
    item.add(Labels.cut(whole.part(marker.length(), whole.text().length())));
    attach(parent, item);
  }

  /** Behind «РЕШИЛИ:» or «просим:» the first marker opens a list of its own. */
  private boolean asksAnew(ListMarker marker) {
    boolean first = marker.path().isEmpty() || marker.path().get(marker.path().size() - 1) == 1;
    return first
        && lead != null
        && !pending.isEmpty()
        && lead.equals(pending.get(pending.size() - 1))
        && opensItems(lead.text());
  }

  private static boolean opensItems(String lead) {
    return Cues.orders(lead) || (lead.endsWith(":") && Requests.asks(lead));
  }

  private void attach(@Nullable Item parent, Item item) {
    if (item.words.isEmpty()) {
      return;
    }
    while (open.peek() != parent) {
      open.pop();
    }
    if (parent == null && list != null) {
      list.items.add(item);
    } else if (parent != null) {
      parent.items.add(item);
    }
    open.push(item);
    labelled = item;
  }

  /** Numbering that starts again under a new lead opens a new list. */
  private boolean restarts(ListMarker marker) {
    if (lead == null) {
      return false;
    }
    int depth = marker.path().size();
    return depth == 0 ? open.isEmpty() : marker.path().get(depth - 1) == 1;
  }

  private void addPlain(Paragraph paragraph, Chunk whole) {
    Item last = open.peek();
    boolean ends =
        (pending.isEmpty() && Cues.opensAttachment(whole.text())) || isHeading(whole.text());
    if (last != null && ends) {
      close();
      last = null;
    }
    if (last != null && pending.isEmpty()) {
      if (goesOn(last, whole)) {
        last.add(Labels.cut(whole));
        return;
      }
      if (isSubItem(last)) {
        addUnmarked(unmarkedParent(last, whole.text()), whole);
        return;
      }
    }
    if (list == null && opensUnmarkedList(paragraph)) {
      openList(lead == null ? null : Chunk.of(lead));
      addUnmarked(null, whole);
      return;
    }
    (list == null ? loose : pending).add(paragraph);
    lead = paragraph;
  }

  /**
   * A line in capitals («РЕШИЛИ:», «ПОВЕСТКА ДНЯ»), or a section of minutes, ends the list above.
   */
  private static boolean isHeading(String text) {
    boolean capitals = text.length() > 4 && Typography.isCapitals(text);
    return (capitals && text.chars().filter(Character::isLetter).count() > 4)
        || Cues.opensMinutes(text);
  }

  /**
   * Below «приказываю:» every paragraph is an item, marked or not; below «просим:» one that goes on
   * in lower case is.
   */
  private boolean opensUnmarkedList(Paragraph paragraph) {
    if (lead == null || lead.index() + 1 != paragraph.index()) {
      return false;
    }
    if (minutes && Cues.opensMinutes(paragraph.text())) {
      return false;
    }
    unmarkedOrders = Cues.orders(lead.text()) || (minutes && Cues.decides(lead.text()));
    boolean asks = lead.text().endsWith(":") && Requests.asks(lead.text());
    return unmarkedOrders || (asks && Character.isLowerCase(paragraph.text().charAt(0)));
  }

  /** A sentence that has not ended goes on: in lower case, or behind a full line of a decision. */
  private boolean goesOn(Item last, Chunk whole) {
    String text = last.text();
    boolean unfinished = ".:;,!?".indexOf(text.charAt(text.length() - 1)) < 0;
    boolean full = decides && !minutes && text.length() > FULL_LINE && !OwnOrder.is(whole.text());
    return unfinished
        && last.segments.isEmpty()
        && (full || Character.isLowerCase(whole.text().charAt(0)));
  }

  /** Below a colon, or beside an unmarked sub-item that was closed by a semicolon or a comma. */
  private boolean isSubItem(Item last) {
    if (last.opensSubItems()) {
      return true;
    }
    if (unmarkedOrders && open.size() == 1 && last.marker == null) {
      return true;
    }
    String text = last.text();
    return last.marker == null
        && last.segments.isEmpty()
        && (text.endsWith(";") || text.endsWith(","));
  }

  private @Nullable Item unmarkedParent(Item last, String text) {
    if (last.opensSubItems() && AmendedUnit.of(text) == AmendedUnit.NONE) {
      return last;
    }
    AmendedUnit unit = AmendedUnit.of(text);
    for (Item item : open) {
      boolean marked = item.marker != null;
      if (marked || (item.opensSubItems() && AmendedUnit.of(item.text()).holds(unit))) {
        return item;
      }
    }
    return null;
  }

  private void flushPending() {
    pending.forEach(this::addBelow);
    pending.clear();
    lead = null;
  }

  /**
   * An unmarked paragraph goes on with the words of the item above, unless both order something:
   * then it is a sub-item, or an item of the document when it speaks of the whole document.
   */
  private void addBelow(Paragraph paragraph) {
    Item last = open.peek();
    Chunk whole = Chunk.of(paragraph);
    if (last == null) {
      loose.add(paragraph);
    } else if (OwnOrder.concernsDocument(whole.text())) {
      addUnmarked(null, whole);
    } else if (OwnOrder.is(whole.text()) && OwnOrder.is(last.text())) {
      addUnmarked(numberedItem(), whole);
    } else {
      last.add(Labels.cut(whole));
    }
  }

  private @Nullable Item numberedItem() {
    return open.stream()
        .filter(item -> item.marker != null && isDecimal(item.marker))
        .findFirst()
        .orElse(null);
  }

  /** What is ordered behind the last marked item of a decision belongs to its list. */
  private void takeLastOrders() {
    int orders = pending.size();
    while (orders > 0 && !ordersAnything(pending.get(orders - 1).text())) {
      orders--;
    }
    List<Paragraph> taken = pending.subList(0, orders);
    taken.forEach(this::addBelow);
    taken.clear();
  }

  private static boolean ordersAnything(String text) {
    return OwnOrder.is(text) || OwnOrder.concernsDocument(text);
  }
}
