package dyak.normalise;

import dyak.normalise.address.AddressParts;
import dyak.normalise.text.Tokens;
import dyak.record.Address;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Postal addresses: {@code ул. Советская, 108, г. Тамбов, 392000}, in any order of the parts. */
public final class PostalAddresses {
  private PostalAddresses() {}

  /** The addresses of a text; one may run over several lines. */
  public static List<Match<Address>> find(String text) {
    List<Match<Address>> found = new ArrayList<>();
    AddressParts parts = new AddressParts(text);
    List<AddressParts.Part> run = parts.nextRun();
    while (!run.isEmpty()) {
      if (isAddress(run)) {
        found.add(match(text, run));
      }
      run = parts.nextRun();
    }
    return found;
  }

  /** The address that a text holds and nothing else. */
  public static Optional<Address> parse(String text) {
    List<Match<Address>> found = find(text);
    boolean whole =
        found.size() == 1
            && text.substring(0, found.get(0).start()).isBlank()
            && text.substring(found.get(0).end()).strip().length() <= 1;
    return whole ? Optional.of(found.get(0).value()) : Optional.empty();
  }

  /** The settlement that an address names, without «г.»: {@code Тамбов}. */
  public static Optional<String> city(String text) {
    AddressParts parts = new AddressParts(text);
    List<AddressParts.Part> run = parts.nextRun();
    while (!run.isEmpty()) {
      for (AddressParts.Part part : run) {
        if (part.kind() == AddressParts.Kind.CITY) {
          return Optional.of(part.name());
        }
      }
      run = parts.nextRun();
    }
    return Optional.empty();
  }

  private static boolean isAddress(List<AddressParts.Part> run) {
    boolean postcode = has(run, AddressParts.Kind.POSTCODE);
    boolean street = has(run, AddressParts.Kind.STREET);
    boolean house = has(run, AddressParts.Kind.HOUSE);
    boolean place = has(run, AddressParts.Kind.CITY) || has(run, AddressParts.Kind.REGION);
    return (postcode && (place || street))
        || (street && house)
        || (place && house && run.size() > 2);
  }

  private static boolean has(List<AddressParts.Part> run, AddressParts.Kind kind) {
    return run.stream().anyMatch(part -> part.kind() == kind);
  }

  private static Match<Address> match(String text, List<AddressParts.Part> run) {
    int start = run.get(0).start();
    int end = run.get(run.size() - 1).end();
    String postcode =
        run.stream()
            .filter(part -> part.kind() == AddressParts.Kind.POSTCODE)
            .map(AddressParts.Part::name)
            .findFirst()
            .orElse(null);
    String printed = Tokens.collapse(text.substring(start, end));
    return new Match<>(start, end, new Address(printed, postcode));
  }
}
