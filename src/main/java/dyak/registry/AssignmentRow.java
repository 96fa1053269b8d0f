package dyak.registry;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One assignment as a row: {@code 5340 | 2020-07-06 | 2.1 | исполнение решений … | МОУО | during |
 * 2020-09-01 | 2021-05-31}. Several values stand in one cell, divided by {@code "; "}. A sub-item
 * that names nobody has the assignees of the item above it, and {@code assigneesFrom} is then
 * {@code parent}.
 */
public record AssignmentRow(
    String letterKey,
    @Nullable String letterNumber,
    @Nullable LocalDate letterDate,
    String letterKind,
    @Nullable String issuer,
    @Nullable String issuerInn,
    @Nullable String addressees,
    @Nullable String title,
    int list,
    String part,
    String path,
    @Nullable String parent,
    @Nullable String number,
    String act,
    String text,
    @Nullable String assignees,
    @Nullable String assigneeNames,
    @Nullable String assigneeNominatives,
    @Nullable String assigneesFrom,
    @Nullable String deadlineKind,
    @Nullable String deadlineText,
    @Nullable LocalDate start,
    @Nullable LocalDate due,
    @Nullable String recurrence,
    @Nullable String assumed,
    String sourcePath,
    @Nullable Integer page,
    @Nullable String box,
    @Nullable String quote) {

  /** The same row with another last day, as for one date of a series. */
  public AssignmentRow dueOn(LocalDate day) {
    return new AssignmentRow(
        letterKey,
        letterNumber,
        letterDate,
        letterKind,
        issuer,
        issuerInn,
        addressees,
        title,
        list,
        part,
        path,
        parent,
        number,
        act,
        text,
        assignees,
        assigneeNames,
        assigneeNominatives,
        assigneesFrom,
        deadlineKind,
        deadlineText,
        start,
        day,
        recurrence,
        assumed,
        sourcePath,
        page,
        box,
        quote);
  }
}
