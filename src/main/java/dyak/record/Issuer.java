package dyak.record;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The author organisation as its letterhead names it (requisites 04 to 08). */
public record Issuer(
    String name,
    @Nullable String shortName,
    List<String> parents,
    @Nullable String inn,
    @Nullable String kpp,
    @Nullable String ogrn,
    @Nullable String okpo,
    @Nullable Address address,
    List<String> phones,
    List<String> faxes,
    List<String> emails,
    List<String> websites) {
  public Issuer {
    Checks.printed("issuer name", name);
    Checks.printedOrAbsent("issuer shortName", shortName);
    Checks.allPrinted("issuer parent", parents);
    parents = List.copyOf(parents);
    phones = List.copyOf(phones);
    faxes = List.copyOf(faxes);
    emails = List.copyOf(emails);
    websites = List.copyOf(websites);
  }
}
