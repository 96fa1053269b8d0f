package dyak.forge.text;

import dyak.record.Assignment.Assignee;
import dyak.record.Assignment.AssigneesFrom;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a list of assignments is written: its markers, who its items name, its labels, and how often
 * items have deadlines and sub-items.
 */
record ListStyle(
    Numbering numbering,
    Owner owner,
    Labels labels,
    List<Assignee> inherited,
    @Nullable AssigneesFrom inheritedFrom,
    double dated,
    double nested) {
  ListStyle {
    inherited = List.copyOf(inherited);
  }

  /** What the items of a list say of who has to act. */
  enum Owner {
    /** Nothing: it follows from the lead, the addressees, or not at all. */
    INHERITED,
    /** The dative that opens the sentence. */
    SUBJECT,
    /** A label below or behind. */
    LABEL
  }
}
