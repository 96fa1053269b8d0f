package dyak.recognise;

import dyak.layout.LetterText;
import dyak.layout.Span;
import dyak.normalise.Deadlines;
import dyak.normalise.Match;
import dyak.normalise.Nominative;
import dyak.recognise.rule.Drafts.DeadlineDraft;
import dyak.recognise.rule.Drafts.ItemDraft;
import dyak.recognise.rule.Drafts.ListDraft;
import dyak.recognise.rule.Drafts.Read;
import dyak.recognise.rule.Finding;
import dyak.record.Abbreviation;
import dyak.record.Assignment;
import dyak.record.Assignment.Assignee;
import dyak.record.Assignment.AssigneesFrom;
import dyak.record.AssignmentList;
import dyak.record.Deadline;
import dyak.record.Problem;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Writes assignment lists from their drafts: deadlines by the letter's date, assignees by its
 * abbreviations.
 */
final class AssignmentAssembler {
  private static final Pattern ABBREVIATED = Pattern.compile(".*(?:\\s|^)\\p{L}{1,3}\\.");

  /** From what hour to what hour something lasts on a day: {@code 11 марта 11.30-13.30}. */
  private static final Pattern HOURS =
      Pattern.compile(
          ",?\\s+(?:с\\s|в\\s)?\\d{1,2}[-.:]\\d{2}\\s?(?:(?:[-–—]|до)\\s?\\d{1,2}[-.:]\\d{2})?\\s?(?:ч\\.|час\\p{L}*)?\\.?$");

  private static final String RULE = "assignment";

  private final LetterText text;
  private final EvidenceLog evidence;
  private final List<Abbreviation> abbreviations;
  private final @Nullable LocalDate letterDate;
  private final List<Problem> problems = new ArrayList<>();

  /** Most items of a letter have the same few assignees. */
  private final Map<String, Assignee> assignees = new HashMap<>();

  private final Map<String, Assignee> namedAssignees = new HashMap<>();

  AssignmentAssembler(
      LetterText text,
      EvidenceLog evidence,
      List<Abbreviation> abbreviations,
      @Nullable LocalDate letterDate) {
    this.text = text;
    this.evidence = evidence;
    this.abbreviations = abbreviations;
    this.letterDate = letterDate;
  }

  List<AssignmentList> assemble(List<Finding<ListDraft>> drafts) {
    List<AssignmentList> lists = new ArrayList<>();
    for (Finding<ListDraft> draft : drafts) {
      String pointer = "/assignmentLists/" + lists.size();
      ListDraft list = draft.value();
      String lead = list.lead() == null ? null : list.lead().value();
      if (list.lead() != null) {
        note(pointer + "/lead", list.lead());
      }
      lists.add(
          new AssignmentList(lead, list.part(), items(list.items(), pointer + "/assignments")));
    }
    return lists;
  }

  /** What is doubtful about the assignments, in reading order. */
  List<Problem> problems() {
    return problems;
  }

  private List<Assignment> items(List<ItemDraft> drafts, String pointer) {
    List<Assignment> items = new ArrayList<>();
    for (ItemDraft draft : drafts) {
      items.add(item(draft, pointer + "/" + items.size()));
    }
    return items;
  }

  private Assignment item(ItemDraft draft, String pointer) {
    note(pointer, draft.text());
    Read<String> number = draft.number();
    if (number != null) {
      note(pointer + "/number", number);
    }
    List<Assignee> assignees = new ArrayList<>();
    for (Read<String> assignee : draft.assignees()) {
      note(pointer + "/assignees/" + assignees.size(), assignee);
      assignees.add(assignee(assignee.value(), draft.assigneesFrom()));
    }
    return new Assignment(
        number == null ? null : number.value(),
        draft.text().value(),
        draft.act(),
        assignees,
        draft.assigneesFrom(),
        deadline(draft.deadline(), pointer + "/deadline"),
        items(draft.items(), pointer + "/items"));
  }

  /** Before a verb an assignee is in the dative; a label or a column may name it in any case. */
  private Assignee assignee(String text, @Nullable AssigneesFrom from) {
    boolean named = from == AssigneesFrom.LABEL || from == AssigneesFrom.COLUMN;
    return (named ? namedAssignees : assignees)
        .computeIfAbsent(
            text,
            phrase -> {
              Optional<String> nominative =
                  named ? Nominative.ofNamed(phrase) : Nominative.of(phrase);
              return new Assignee(phrase, expanded(phrase), nominative.orElse(null));
            });
  }

  private @Nullable String expanded(String assignee) {
    return abbreviations.stream()
        .filter(abbreviation -> abbreviation.shortForm().equals(assignee))
        .map(Abbreviation::full)
        .findFirst()
        .orElse(null);
  }

  private @Nullable Deadline deadline(@Nullable DeadlineDraft draft, String pointer) {
    if (draft == null) {
      return null;
    }
    if (draft.labelled()) {
      Deadline stated = stated(draft.phrase());
      boolean resolved = !stated.kind().equals("unresolved");
      evidence.note(pointer, draft.place(), RULE, resolved ? 0.95 : 0.8);
      return checked(stated, draft.place());
    }
    Optional<Match<Deadline>> found = Deadlines.first(draft.phrase(), letterDate);
    if (found.isEmpty()) {
      return null;
    }
    Deadline deadline = found.get().value();
    Span place = placeOf(deadline.text(), draft.place());
    evidence.note(pointer, place, RULE, 0.88);
    return checked(deadline, place);
  }

  /** The deadline that a label states; what it says beside a deadline does not count. */
  private Deadline stated(String phrase) {
    String day = HOURS.matcher(phrase).replaceFirst("");
    Optional<Deadline> whole =
        Deadlines.parse(phrase, letterDate).or(() -> Deadlines.parse(day, letterDate));
    if (whole.isPresent()) {
      return whole.get();
    }
    return Deadlines.first(phrase, letterDate)
        .filter(match -> match.start() == 0)
        .map(Match::value)
        .orElseGet(() -> new Deadline.Unresolved(withoutStop(phrase)));
  }

  private static String withoutStop(String phrase) {
    boolean stop = phrase.endsWith(".") && !ABBREVIATED.matcher(phrase).matches();
    return stop ? phrase.substring(0, phrase.length() - 1) : phrase;
  }

  /** A deadline before the letter's own date stays as printed, but somebody should look at it. */
  private Deadline checked(Deadline deadline, Span place) {
    LocalDate due = deadline.due();
    if (due != null && letterDate != null && due.isBefore(letterDate)) {
      String message =
          "The deadline «" + deadline.text() + "» is before the letter's date " + letterDate;
      problems.add(new Problem(Problem.DEADLINE_BEFORE_LETTER, message, text.locate(place).page()));
    }
    return deadline;
  }

  /**
   * The place of a phrase inside an item: its own words when they stand on one line of the text.
   */
  private Span placeOf(String phrase, Span item) {
    int start = text.text().indexOf(phrase, item.start());
    return start >= 0 && start < item.end() ? new Span(start, start + phrase.length()) : item;
  }

  private void note(String pointer, Read<?> read) {
    evidence.note(pointer, read.place(), RULE, read.confidence());
  }
}
