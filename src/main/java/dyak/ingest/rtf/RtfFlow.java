package dyak.ingest.rtf;

import dyak.ingest.flow.FlowItem;
import dyak.ingest.flow.Placement;
import dyak.ingest.flow.RunningText;
import dyak.ingest.flow.TextBudget;
import dyak.ingest.flow.TooLargeException;
import dyak.ingest.rtf.RtfState.Destination;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Reads an RTF as one flow: the first page's header, the body, the first page's footer. */
public final class RtfFlow {
  private static final int DEEPEST = 2000;

  /** The last two characters of a plane are none. */
  private static final int NO_LETTER = 0xFFFE;

  /** What is restored when a group closes. */
  private record Group(RtfState state, @Nullable RtfStory story, String opened) {}

  private final RtfTokens tokens;
  private final TextBudget budget;
  private final RtfFonts fonts = new RtfFonts();
  private final Deque<Group> groups = new ArrayDeque<>();
  private final Map<String, List<FlowItem>> running = new TreeMap<>();
  private RtfState state = new RtfState();
  private RtfStory story;
  private boolean starred;
  private boolean groupStarts;
  private boolean titlePage;
  private int skip;
  private int boxLeft;
  private boolean whole;

  private RtfFlow(byte[] bytes, TextBudget budget) {
    this.tokens = new RtfTokens(bytes);
    this.budget = budget;
    this.story = new RtfStory(budget);
  }

  /** The items of a document, no more text than the budget has. */
  public static List<FlowItem> read(byte[] bytes, TextBudget budget) {
    RtfFlow flow = new RtfFlow(bytes, budget);
    List<FlowItem> body = flow.readAll();
    return RunningText.around(flow.printed("header"), body, flow.printed("footer"));
  }

  private List<FlowItem> printed(String kind) {
    String first = kind + "f";
    List<FlowItem> other = running.getOrDefault(kind, running.getOrDefault(kind + "r", List.of()));
    return titlePage ? running.getOrDefault(first, List.of()) : other;
  }

  private List<FlowItem> readAll() {
    RtfTokens.Kind kind = tokens.next();
    while (kind != RtfTokens.Kind.END && !whole && !budget.isSpent()) {
      switch (kind) {
        case OPEN -> open();
        case CLOSE -> close();
        case WORD -> word(tokens.word());
        default -> letter(tokens.number());
      }
      kind = tokens.next();
    }
    if (!whole && !budget.isSpent()) {
      budget.breakOff(new IOException("it is cut short, its end is missing"));
    }
    while (!groups.isEmpty()) {
      close();
    }
    return story.end(state);
  }

  private void open() {
    if (groups.size() > DEEPEST) {
      budget.breakOff(new TooLargeException("groups nested deeper than " + DEEPEST));
      whole = true;
      return;
    }
    groups.push(new Group(state, null, ""));
    state = state.copy();
    groupStarts = true;
    starred = false;
    skip = 0;
  }

  private void close() {
    Group group = groups.poll();
    if (group == null) {
      return;
    }
    RtfStory outer = group.story;
    if (outer != null) {
      List<FlowItem> items = story.end(state);
      story = outer;
      if (RtfGroups.BOXES.contains(group.opened)) {
        story.addBox(items, Placement.at(boxLeft));
      } else {
        running.putIfAbsent(group.opened, items);
      }
    }
    state = group.state;
    skip = 0;
    groupStarts = false;
    whole = groups.isEmpty();
  }

  private void word(String word) {
    if (word.equals("*")) {
      starred = true;
      return;
    }
    if (word.equals("bin")) {
      tokens.skip(tokens.number(0));
      return;
    }
    boolean starts = groupStarts;
    groupStarts = false;
    if (starts && startsDestination(word)) {
      return;
    }
    switch (state.destination) {
      case NOTHING -> {}
      case FONTS -> fonts.define(word, tokens.number(0));
      default -> act(word);
    }
  }

  /** The first word of a group may say where its text goes. */
  private boolean startsDestination(String word) {
    if (state.destination == Destination.NOTHING) {
      return true;
    }
    if (word.equals("fonttbl")) {
      state.destination = Destination.FONTS;
    } else if (word.equals("listtext") || word.equals("pntext")) {
      state.destination = Destination.MARKER;
    } else if (RtfGroups.RUNNING.contains(word) || RtfGroups.BOXES.contains(word)) {
      Group group = groups.pop();
      groups.push(new Group(group.state, story, word));
      story = new RtfStory(budget);
      state.resetParagraph();
    } else if (RtfGroups.isSilent(word, starred)) {
      state.destination = Destination.NOTHING;
    } else {
      return starred;
    }
    return true;
  }

  private void letter(int letter) {
    groupStarts = false;
    if (skip > 0) {
      skip--;
    } else if (state.destination == Destination.FONTS) {
      fonts.name(letter);
    } else if (state.destination != Destination.NOTHING) {
      story.print(fonts.print(state.font, letter), state);
    }
  }

  private void act(String word) {
    if (story.row().take(word, tokens.number(0)) || RtfProperties.set(state, tokens, fonts)) {
      return;
    }
    switch (word) {
      case "par" -> story.endParagraph(state);
      case "cell" -> story.endCell(state, 1);
      case "nestcell" -> story.endCell(state, Math.max(2, state.level));
      case "row" -> story.endRow(1);
      case "nestrow" -> story.endRow(Math.max(2, state.level));
      case "sect" -> story.endSection(state);
      case "sbknone" -> story.goOnOnPage();
      case "titlepg" -> titlePage = true;
      case "ansicpg" -> fonts.setCodePage(tokens.number(1252));
      case "deff" -> fonts.setDefault(tokens.number(0));
      case "shpleft", "dpx" -> boxLeft = tokens.number(0);
      case "shpbxpage" -> boxLeft -= Placement.LEFT_MARGIN;
      case "u" -> unicode(tokens.number(0));
      default -> story.print(RtfCharacters.print(word), state);
    }
  }

  /** A character in Unicode; what follows for older programs is passed over. */
  private void unicode(int number) {
    int letter = number < 0 ? number + 0x10000 : number;
    if (0 < letter && letter < NO_LETTER) {
      story.print(fonts.printUnicode(state.font, (char) letter), state);
    }
    skip = state.unicodeSkip;
  }
}
