package dyak.forge.render;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Fills lines with words, as a word processor does: greedily, breaking at spaces and hyphens. */
final class LineBreaker {
  private static final Pattern SPACES = Pattern.compile(" +");

  private final Typeface face;
  private final boolean hyphenated;

  LineBreaker(Typeface face, boolean hyphenated) {
    this.face = face;
    this.hyphenated = hyphenated;
  }

  /** A line and whether the paragraph ends with it. */
  record Broken(String text, boolean last) {}

  /** The lines of {@code text}, the first {@code firstWidth} wide and the others {@code width}. */
  List<Broken> lines(String text, double size, double firstWidth, double width) {
    List<String> lines = new ArrayList<>();
    StringBuilder open = new StringBuilder();
    for (String word : SPACES.splitAsStream(text.strip()).toList()) {
      String rest = word;
      while (!rest.isEmpty()) {
        double room = lines.isEmpty() ? firstWidth : width;
        String space = open.isEmpty() ? "" : " ";
        if (face.width(open + space + rest, size) <= room) {
          open.append(space).append(rest);
          break;
        }
        int cut = cut(open + space, rest, size, room);
        if (cut == 0 && open.isEmpty()) {
          cut = longest(rest, size, room);
        }
        if (cut > 0) {
          boolean broken = Character.isLetter(rest.charAt(cut - 1)) && Hyphens.allowed(rest, cut);
          open.append(space).append(rest, 0, cut).append(broken && hyphenated ? "-" : "");
          rest = rest.substring(cut);
        }
        lines.add(open.toString());
        open.setLength(0);
      }
    }
    lines.add(open.toString());
    List<Broken> broken = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      broken.add(new Broken(lines.get(i), i == lines.size() - 1));
    }
    return broken;
  }

  /** How many characters of {@code word} still go on the line behind {@code before}; 0 for none. */
  private int cut(String before, String word, double size, double room) {
    for (int at = word.length() - 1; at > 1; at--) {
      boolean afterHyphen = afterHyphen(word, at);
      if (afterHyphen || (hyphenated && Hyphens.allowed(word, at))) {
        String head = before + word.substring(0, at) + (afterHyphen ? "" : "-");
        if (face.width(head, size) <= room) {
          return at;
        }
      }
    }
    return 0;
  }

  private static boolean afterHyphen(String word, int at) {
    return word.charAt(at - 1) == '-'
        && Character.isLetter(word.charAt(at - 2))
        && Character.isLetter(word.charAt(at));
  }

  private int longest(String word, double size, double room) {
    int at = word.length();
    while (at > 1 && face.width(word.substring(0, at), size) > room) {
      at--;
    }
    return at;
  }
}
