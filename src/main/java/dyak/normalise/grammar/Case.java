package dyak.normalise.grammar;

import java.util.List;

/** The six cases. */
public enum Case {
  NOMINATIVE,
  GENITIVE,
  DATIVE,
  ACCUSATIVE,
  INSTRUMENTAL,
  PREPOSITIONAL;

  /** The cases in the order in which declensions list their forms. */
  public static final List<Case> ORDER = List.of(values());
}
