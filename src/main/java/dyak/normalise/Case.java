package dyak.normalise;

import java.util.List;

/** The six cases. */
enum Case {
  NOMINATIVE,
  GENITIVE,
  DATIVE,
  ACCUSATIVE,
  INSTRUMENTAL,
  PREPOSITIONAL;

  /** The cases in the order in which declensions list their forms. */
  static final List<Case> ORDER = List.of(values());
}
