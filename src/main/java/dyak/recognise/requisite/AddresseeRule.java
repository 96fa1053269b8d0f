package dyak.recognise.requisite;

import dyak.layout.Span;
import dyak.normalise.Match;
import dyak.normalise.Nominative;
import dyak.normalise.Persons;
import dyak.normalise.Positions;
import dyak.recognise.rule.Cues;
import dyak.recognise.rule.Field;
import dyak.recognise.rule.Finding;
import dyak.recognise.rule.Letter;
import dyak.recognise.rule.PrivateAddressee;
import dyak.recognise.rule.Rule;
import dyak.recognise.rule.Zone;
import dyak.recognise.rule.ZonedLine;
import dyak.record.Addressee;
import dyak.record.Person;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The addressees (requisite 15), one per block: a blank line, or a new position in the dative after
 * a complete one, opens the next.
 */
public final class AddresseeRule implements Rule {
  private static final Pattern OPEN_END =
      Pattern.compile(
          "(?:[,–—-]|(?<!\\p{L})(?:и|в|на|по|с|для|при|от|–))$",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /** Many of a kind: {@code Руководителям}, {@code Главам}, {@code Заведующим}. */
  private static final Pattern PLURAL = Pattern.compile("^\\p{Lu}\\p{L}+(?:ам|ям|ым|им)(?!\\p{L})");

  @Override
  public String name() {
    return "addressee";
  }

  @Override
  public Set<Field<?>> fields() {
    return Set.of(Field.ADDRESSEE);
  }

  @Override
  public List<Finding<?>> find(Letter letter, List<Span> cues) {
    List<Finding<?>> findings = new ArrayList<>();
    for (List<ZonedLine> block : blocks(letter.in(Zone.ADDRESSEE))) {
      String text = Cues.withoutCopy(Lines.joined(block));
      if (!text.isBlank()) {
        Addressee addressee = new Addressee(text, person(text, block), nominative(text));
        findings.add(found(Field.ADDRESSEE, addressee, Lines.span(block), 0.9));
      }
    }
    return findings;
  }

  /** With a postal address in it the block is no phrase. */
  private static @Nullable String nominative(String text) {
    return Cues.isAddress(text) ? null : Nominative.of(text).orElse(null);
  }

  private static List<List<ZonedLine>> blocks(List<ZonedLine> lines) {
    List<List<ZonedLine>> blocks = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      ZonedLine line = lines.get(i);
      ZonedLine next = i + 1 < lines.size() ? lines.get(i + 1) : null;
      List<ZonedLine> open = blocks.isEmpty() ? List.of() : blocks.get(blocks.size() - 1);
      if (open.isEmpty() || opensNext(open, line) || isAnother(open, line, next)) {
        blocks.add(new ArrayList<>(List.of(line)));
      } else {
        open.add(line);
      }
    }
    return blocks;
  }

  private static boolean opensNext(List<ZonedLine> open, ZonedLine line) {
    ZonedLine last = open.get(open.size() - 1);
    if (OPEN_END.matcher(last.text()).find()) {
      return false;
    }
    boolean group =
        last.paragraph().index() != line.paragraph().index() && PLURAL.matcher(line.text()).find();
    boolean dative = group || Positions.opensDative(line.text());
    boolean complete = person(Lines.joined(open)) != null || !startsInside(line.text());
    boolean newBlock = last.block() != line.block();
    if (Cues.opensCopy(line.text())) {
      return true;
    }
    if (dative && Character.isUpperCase(line.text().charAt(0)) && complete) {
      return true;
    }
    return newBlock && !continues(open, line.text());
  }

  /** A person at home below a group or a body, which need no name; below a post the name is its. */
  private static boolean isAnother(List<ZonedLine> open, ZonedLine line, @Nullable ZonedLine next) {
    String below = next == null || next.block() != line.block() ? null : next.text();
    String first = open.get(0).text();
    boolean lacksName =
        Positions.opensDative(first)
            && !PLURAL.matcher(first).find()
            && person(Lines.joined(open)) == null;
    return open.get(open.size() - 1).block() != line.block()
        && !lacksName
        && PrivateAddressee.opens(line.text(), below);
  }

  /**
   * A block that holds only a name, an address or a quoted name goes on with the addressee above
   * it.
   */
  private static boolean continues(List<ZonedLine> open, String line) {
    boolean named = person(Lines.joined(open)) != null;
    return startsInside(line)
        || (!named && person(line) != null)
        || (named && Cues.isAddress(line));
  }

  private static boolean startsInside(String line) {
    return !Character.isUpperCase(line.charAt(0));
  }

  /** The person of the block; before a postal address the name ends a line. */
  private static @Nullable Person person(String text, List<ZonedLine> block) {
    Person person = person(text);
    for (int i = block.size() - 1; person == null && i >= 0; i--) {
      person = person(block.get(i).text());
    }
    return person;
  }

  private static @Nullable Person person(String text) {
    List<Match<Person>> persons = Persons.find(text);
    return persons.isEmpty()
        ? PrivateAddressee.named(text).orElse(null)
        : persons.get(persons.size() - 1).value();
  }
}
