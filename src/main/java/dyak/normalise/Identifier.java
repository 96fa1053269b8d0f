package dyak.normalise;

/**
 * A registry number of an organisation, digits only: {@code ИНН 7202068371}. {@code valid} tells
 * whether its length, region and check digit agree.
 */
public record Identifier(Kind kind, String value, boolean valid) {
  /** The registries. */
  public enum Kind {
    INN,
    KPP,
    OGRN,
    OGRNIP,
    OKPO,
    OKTMO,
    OKATO,
    BIK,
    ACCOUNT,
    SNILS
  }
}
