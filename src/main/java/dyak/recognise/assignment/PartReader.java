package dyak.recognise.assignment;

import dyak.layout.Paragraph;
import dyak.layout.Paragraph.CellPlace;
import dyak.recognise.rule.Drafts.ListDraft;
import dyak.recognise.rule.KindWords;
import dyak.recognise.rule.Letter;
import dyak.recognise.rule.Zone;
import dyak.record.AssignmentList.Part;
import dyak.record.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Reads the lists, tables and requests of the text, or of what is enclosed behind it. */
final class PartReader {
  private final Letter letter;
  private final List<Paragraph> paragraphs;
  private final Part part;
  private final Kind kind;

  PartReader(Letter letter, Zone zone, Kind kind) {
    this.letter = letter;
    this.paragraphs = letter.paragraphs(zone);
    this.part = zone == Zone.BODY ? Part.LETTER : Part.ENCLOSURE;
    this.kind = part == Part.LETTER ? kind : enclosedKind(paragraphs);
  }

  private static Kind enclosedKind(List<Paragraph> paragraphs) {
    return paragraphs.stream()
        .limit(12)
        .map(paragraph -> paragraph.lines().get(0).text())
        .filter(KindWords::isHeading)
        .flatMap(line -> KindWords.kind(line).stream())
        .findFirst()
        .orElse(Kind.OTHER);
  }

  List<ListDraft> lists() {
    ItemTree tree = new ItemTree(kind);
    List<ItemList> tables = new ArrayList<>();
    int table = -1;
    for (Paragraph paragraph : paragraphs) {
      CellPlace cell = paragraph.cell();
      if (cell == null) {
        tree.add(paragraph);
      } else if (cell.table() != table) {
        table = cell.table();
        addTable(table, tree, tables);
      }
    }
    Drafting drafting = new Drafting(kind);
    List<ListDraft> drafts = new ArrayList<>();
    List<ItemList> read = tree.lists();
    Selection selection = new Selection(kind, part);
    read.stream().filter(selection::orders).forEach(list -> drafts.add(drafting.list(list, part)));
    tables.forEach(list -> drafts.add(drafting.list(list, part)));
    if (part == Part.LETTER) {
      drafts.addAll(requests(tree.loose(), read, drafting));
    }
    drafts.sort(Comparator.comparingInt(draft -> draft.items().get(0).text().place().start()));
    return drafts;
  }

  private void addTable(int table, ItemTree tree, List<ItemList> tables) {
    AssignmentTable.read(letter.text(), table)
        .filter(items -> !items.isEmpty())
        .ifPresent(
            items -> {
              Paragraph lead = tree.takeLead();
              boolean opens = lead != null && lead.text().endsWith(":");
              ItemList list = new ItemList(opens ? Chunk.of(lead) : null);
              list.items.addAll(items);
              tables.add(list);
            });
    tree.close();
  }

  private List<ListDraft> requests(List<Paragraph> loose, List<ItemList> lists, Drafting drafting) {
    List<Chunk> leads = lists.stream().map(list -> list.lead).toList();
    List<Item> requests = new ArrayList<>();
    boolean asks =
        kind == Kind.LETTER || (kind == Kind.OTHER && !letter.in(Zone.ADDRESSEE).isEmpty());
    int above = -1;
    for (Paragraph paragraph : asks ? loose : List.<Paragraph>of()) {
      Chunk whole = Chunk.of(paragraph);
      boolean below = !requests.isEmpty() && above + 1 == paragraph.index();
      if (below && Labels.onlyLabels(whole.text())) {
        requests.get(requests.size() - 1).segments.addAll(Labels.cut(whole).segments());
        above++;
      } else if (!leads.contains(whole) && Requests.asks(whole.text())) {
        List<Item> asked = Requests.of(whole);
        requests.addAll(asked);
        above = asked.isEmpty() ? above : paragraph.index();
      }
    }
    return requests.stream().map(drafting::request).toList();
  }
}
