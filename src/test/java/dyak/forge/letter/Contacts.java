package dyak.forge.letter;

import dyak.forge.text.Phrases;
import dyak.forge.words.Dice;
import dyak.forge.words.Place;
import dyak.record.Address;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The reference data of an organisation (requisite 08): what it is and how it is printed. */
record Contacts(
    List<String> lines,
    @Nullable Address address,
    List<String> phones,
    List<String> faxes,
    List<String> emails,
    List<String> websites,
    Codes codes) {

  /** Registration codes, each printed or not. */
  record Codes(
      @Nullable String inn, @Nullable String kpp, @Nullable String ogrn, @Nullable String okpo) {}

  static Contacts none() {
    return new Contacts(
        List.of(),
        null,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        new Codes(null, null, null, null));
  }

  static Contacts of(Dice dice, Place place, List<String> streets, int width) {
    List<String> lines = new ArrayList<>();
    Address address = address(dice, place, streets);
    lines.addAll(Phrases.lines(address.text(), width));
    Numbers numbers = numbers(dice, place);
    lines.add(numbers.line());
    List<String> emails = new ArrayList<>();
    List<String> websites = new ArrayList<>();
    addMail(dice, place, lines, emails, websites);
    Codes codes = codes(dice, place.taxCode(), lines);
    return new Contacts(lines, address, numbers.phones(), numbers.faxes(), emails, websites, codes);
  }

  private static Address address(Dice dice, Place place, List<String> streets) {
    String street = dice.pick(streets);
    String postcode = place.postcode() + "%03d".formatted(dice.between(0, 99));
    int house = dice.between(1, 140);
    String number = dice.oneOf(", д. " + house, ", " + house, ", д." + house, ", дом " + house);
    String city = dice.oneOf("г. " + place.city(), "г. " + place.city(), place.city());
    String text =
        dice.oneOf(
            street + number + ", " + city + ", " + postcode,
            postcode + ", " + city + ", " + street + number,
            city + ", " + street + number + ", " + postcode,
            postcode + ", " + place.region() + ", " + city + ", " + street + number);
    return new Address(text, postcode);
  }

  private record Numbers(String line, List<String> phones, List<String> faxes) {}

  private static Numbers numbers(Dice dice, Place place) {
    Phone first = Phone.of(dice, place.areaCode());
    Phone second = Phone.of(dice, place.areaCode());
    String one = dice.chance(0.2) ? first.bare() : first.printed(dice);
    String phone = first.international();
    String other = second.international();
    String tel = dice.oneOf("Тел. ", "тел. ", "Тел.: ", "Телефон: ", "тел.: ");
    return switch (dice.between(0, 4)) {
      case 0 -> {
        String line = dice.oneOf("Тел./факс: ", "тел/факс ", "Тел./факс ") + one;
        yield new Numbers(line, List.of(phone), List.of(phone));
      }
      case 1 -> new Numbers(tel + one, List.of(phone), List.of());
      case 2 -> new Numbers(tel + one + ", " + second.bare(), List.of(phone, other), List.of());
      default -> {
        String fax = dice.oneOf(", факс ", ", факс: ", "; факс ", ", факс: ");
        String two =
            dice.chance(0.5) || one.equals(first.bare()) ? second.bare() : second.printed(dice);
        yield new Numbers(tel + one + fax + two, List.of(phone), List.of(other));
      }
    };
  }

  private static void addMail(
      Dice dice, Place place, List<String> lines, List<String> emails, List<String> websites) {
    String box =
        dice.oneOf("info", "priem", "office", "kanc", "post", "mail", "u" + dice.digits(2));
    String domain =
        dice.oneOf("minzdrav", "obl", "admin", "gov", "center", "dep")
            + dice.oneOf(".", "-")
            + place.latin()
            + ".ru";
    String email = box + "@" + domain;
    String line = dice.oneOf("E-mail: ", "e-mail: ", "Эл. почта: ", "E-mail: ", "") + email;
    emails.add(email);
    if (dice.chance(0.4)) {
      String site = dice.oneOf("http://www.", "www.", "https://", "http://") + domain;
      websites.add(site);
      if (dice.chance(0.5)) {
        lines.add(line + dice.oneOf(", ", "; ") + site);
        return;
      }
      lines.add(line);
      lines.add(dice.oneOf("Сайт: ", "сайт: ", "") + site);
      return;
    }
    lines.add(line);
  }

  private static Codes codes(Dice dice, String region, List<String> lines) {
    String inn = Identifiers.inn(dice, region);
    String kpp = Identifiers.kpp(dice, region);
    String ogrn = Identifiers.ogrn(dice, region);
    String okpo = Identifiers.okpo(dice);
    switch (dice.between(0, 4)) {
      case 0 -> {
        return new Codes(null, null, null, null);
      }
      case 1 -> {
        lines.add("ОКПО " + okpo + dice.oneOf(", ", "; ") + "ОГРН " + ogrn);
        lines.add("ИНН/КПП " + inn + "/" + kpp);
        return new Codes(inn, kpp, ogrn, okpo);
      }
      case 2 -> {
        lines.add("ОГРН " + ogrn);
        lines.add("ИНН " + inn + ", КПП " + kpp);
        return new Codes(inn, kpp, ogrn, null);
      }
      case 3 -> {
        lines.add("ИНН " + inn + dice.oneOf(" / КПП ", " КПП ", " /КПП ") + kpp);
        return new Codes(inn, kpp, null, null);
      }
      default -> {
        lines.add(dice.oneOf("ОКПО ", "ОКПО: ") + okpo);
        return new Codes(null, null, null, okpo);
      }
    }
  }
}
