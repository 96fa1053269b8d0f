package dyak.recognise.assignment;

import dyak.normalise.Infinitives;
import dyak.normalise.text.LineStart;
import dyak.recognise.rule.Cues;
import dyak.record.AssignmentList.Part;
import dyak.record.Kind;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tells lists that order or decide something from plain enumerations: an agenda, attendees, the
 * articles of a charter.
 */
final class Selection {
  private static final Set<Kind> ORDERING =
      Set.of(Kind.ORDER, Kind.DIRECTIVE, Kind.RESOLUTION, Kind.DECISION);
  private static final LineStart NOT_ORDERING =
      LineStart.ignoringCase(
          "(?:присутств|повестк|слушали|выступил|приглашен|участник|отсутств|члены|состав)");
  private static final Pattern VERBAL_NOUN = Pattern.compile("\\p{L}+(?:ние|тие|ку|цию)\\s");

  private final Kind kind;
  private final Part part;

  Selection(Kind kind, Part part) {
    this.kind = kind;
    this.part = part;
  }

  /** Whether the items of a list are assignments. */
  boolean orders(ItemList list) {
    if (list.items.isEmpty()) {
      return false;
    }
    String lead = list.lead == null ? "" : list.lead.text();
    boolean labelled = list.items.stream().anyMatch(Selection::labelled);
    if (labelled || Cues.decides(lead)) {
      return true;
    }
    if (NOT_ORDERING.opens(lead)) {
      return false;
    }
    if (kind == Kind.OTHER && part == Part.LETTER) {
      boolean order = !lead.isEmpty() && (Cues.opensText(lead) || Requests.asksInPerson(lead));
      return order && mostlyVerbs(list);
    }
    if (part == Part.ENCLOSURE || kind == Kind.MINUTES) {
      return ORDERING.contains(kind) && part == Part.ENCLOSURE && mostlyInfinitives(list);
    }
    if (ORDERING.contains(kind) || kind == Kind.ASSIGNMENT_LIST) {
      return true;
    }
    return (Requests.asks(lead) && mostlyVerbs(list)) || mostlyInfinitives(list);
  }

  private static boolean labelled(Item item) {
    return item.hasLabels() || item.items.stream().anyMatch(Selection::labelled);
  }

  private static boolean mostlyInfinitives(ItemList list) {
    long infinitives = list.items.stream().filter(item -> opensWithVerb(item.text())).count();
    return 2 * infinitives > list.items.size();
  }

  /** Under a word of asking, verbal nouns («проведение анализа») order as infinitives do. */
  private static boolean mostlyVerbs(ItemList list) {
    long verbs =
        list.items.stream()
            .filter(
                item -> opensWithVerb(item.text()) || VERBAL_NOUN.matcher(item.text()).lookingAt())
            .count();
    return 2 * verbs >= list.items.size();
  }

  private static boolean opensWithVerb(String text) {
    return Infinitives.next(text.substring(0, Math.min(120, text.length())), 0).isPresent();
  }
}
