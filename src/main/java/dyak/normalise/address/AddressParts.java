package dyak.normalise.address;

import dyak.normalise.text.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The parts of postal addresses in a text, run by run: parts that only commas and spaces part. */
public final class AddressParts {
  /** What a part of an address names. */
  public enum Kind {
    POSTCODE,
    COUNTRY,
    REGION,
    CITY,
    STREET,
    HOUSE,
    BOX
  }

  public record Part(Kind kind, int start, int end, String name) {}

  private static final Pattern PART = AddressPattern.PART;
  private static final Pattern GAP =
      Pattern.compile("[\\s\\u00A0,.;]{0,8}(?:Г\\.[\\s\\u00A0]?(?=\\p{Lu}{2}))?");

  private final String text;
  private final Tokens tokens;
  private final Matcher matcher;
  private int at;
  private int token;

  public AddressParts(String text) {
    this.text = text;
    this.tokens = Tokens.of(text);
    this.matcher = PART.matcher(text);
  }

  /** The next run of parts, empty at the end of the text. */
  public List<Part> nextRun() {
    List<Part> run = new ArrayList<>();
    while (token < tokens.size() && run.isEmpty()) {
      at = tokens.get(token).start();
      Part part = partAt(at, run);
      while (part != null) {
        run.add(part);
        at = part.end();
        part = partAt(skipGap(at), run);
      }
      advance(run.isEmpty());
    }
    return run;
  }

  /** To the next token when nothing was read, else to the first one behind what was. */
  private void advance(boolean nothing) {
    if (nothing) {
      token++;
    }
    while (token < tokens.size() && tokens.get(token).start() < at) {
      token++;
    }
  }

  private int skipGap(int from) {
    Matcher gap = GAP.matcher(text);
    return gap.region(from, text.length()).lookingAt() ? gap.end() : from;
  }

  private @Nullable Part partAt(int start, List<Part> run) {
    if (start >= text.length() || !begins(start)) {
      return null;
    }
    Part city = knownCity(start);
    if (city != null) {
      return city;
    }
    if (run.isEmpty() && !AddressCues.mayBegin(tokens, token)) {
      return null;
    }
    matcher.region(start, text.length());
    if (matcher.lookingAt()) {
      return AddressPattern.part(matcher);
    }
    return run.isEmpty() ? null : bareBehind(run.get(run.size() - 1).kind(), start);
  }

  /** A house without «д.» behind its street, a street without «ул.» behind its settlement. */
  private @Nullable Part bareBehind(Kind before, int start) {
    return switch (before) {
      case STREET -> bare(Kind.HOUSE, AddressPattern.HOUSE, start);
      case CITY -> bare(Kind.STREET, AddressPattern.BARE_STREET, start);
      default -> null;
    };
  }

  private @Nullable Part bare(Kind kind, Pattern shape, int start) {
    Matcher name = shape.matcher(text).region(start, text.length());
    return name.lookingAt() ? new Part(kind, start, name.end(), name.group()) : null;
  }

  /** A part begins where a word or a number begins. */
  private boolean begins(int start) {
    return Character.isLetterOrDigit(text.charAt(start))
        && (start == 0 || !Character.isLetterOrDigit(text.charAt(start - 1)));
  }

  private @Nullable Part knownCity(int start) {
    while (token < tokens.size() && tokens.get(token).start() < start) {
      token++;
    }
    int words = token < tokens.size() ? AreaCodes.cityAt(tokens, token) : 0;
    if (words == 0 || tokens.get(token).start() != start) {
      return null;
    }
    int end = tokens.get(token + words - 1).end();
    Matcher street = AddressPattern.STREET_TYPE.matcher(text);
    boolean names = street.region(skipGap(end), text.length()).lookingAt();
    return names && text.substring(end, skipGap(end)).indexOf(',') < 0
        ? null
        : new Part(Kind.CITY, start, end, Tokens.collapse(text.substring(start, end)));
  }
}
