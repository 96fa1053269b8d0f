package dyak.recognise;

import java.util.List;

/** The refiners in the order they run. */
final class Refiners {
  private Refiners() {}

  static List<Refiner> standard() {
    return List.of(
        new IssuerFromFormulaRefiner(),
        new OwnReferenceRefiner(),
        new RepeatedValuesRefiner(),
        // needs the kind, the addressees, and the requests and lists together
        new InheritAddresseesRefiner());
  }
}
