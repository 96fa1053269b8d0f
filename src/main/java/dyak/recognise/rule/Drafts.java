package dyak.recognise.rule;

import dyak.layout.Span;
import dyak.record.Assignment.Act;
import dyak.record.Assignment.AssigneesFrom;
import dyak.record.AssignmentList.Part;
import dyak.record.Person;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Values of several parts as they were read: every part with its place, deadlines and abbreviations
 * not yet resolved.
 */
public final class Drafts {
  private Drafts() {}

  /** A value and where it stands. */
  public record Read<T>(T value, Span place, double confidence) {}

  /** A contact person with the phones and e-mails that follow the name. */
  public record ExecutorDraft(
      Read<Person> person, List<Read<String>> phones, List<Read<String>> emails) {
    public ExecutorDraft {
      phones = List.copyOf(phones);
      emails = List.copyOf(emails);
    }
  }

  /** A list under its lead. */
  public record ListDraft(@Nullable Read<String> lead, Part part, List<ItemDraft> items) {
    public ListDraft {
      items = List.copyOf(items);
    }
  }

  /**
   * The deadline phrase of an item: a labelled segment or cell is only the deadline, a sentence
   * holds one.
   */
  public record DeadlineDraft(String phrase, Span place, boolean labelled) {}

  /** One item; {@code act} is null where the refiners have to decide. */
  public record ItemDraft(
      @Nullable Read<String> number,
      Read<String> text,
      Act act,
      List<Read<String>> assignees,
      @Nullable AssigneesFrom assigneesFrom,
      @Nullable DeadlineDraft deadline,
      List<ItemDraft> items) {
    public ItemDraft {
      assignees = List.copyOf(assignees);
      items = List.copyOf(items);
    }
  }
}
