package dyak.ingest.scan;

import dyak.layout.geometry.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Markers of list items that a recogniser garbles, told by the markers before them: «6)» behind
 * «а)» is «б)», a bare «8» that begins the line behind item «7.» is «8.», «|.», «П.» and «Ш.» one
 * after the other are «I.», «II.» and «III.».
 */
final class ListMarkers {
  private static final int SURE = 95;

  /** The free space in front of a marker within a line, as in a table, in sizes. */
  private static final double APART = 2;

  private static final Pattern MARKER = Pattern.compile("([\\p{L}\\d|!\\]\\[]{1,6})([.)])");

  /** Any marker, and how far before its line it stands, in sizes. */
  private static final Pattern ANY =
      Pattern.compile("(?:\\d{1,2}\\.){1,3}\\d{0,2}|[\\p{L}\\d]{1,4}[.)]");

  private static final double BEFORE = 3;

  private static final Pattern NUMBER = Pattern.compile("\\d{1,2}");

  /** What may be meant by what is seen, behind which marker. */
  private static final Map<String, List<String>> FOLLOWING =
      Map.of(
          "6", List.of("а", "б"),
          "Г", List.of("в", "г"),
          "3", List.of("ж", "з"),
          "З", List.of("2", "3"),
          "З1", List.of("30", "31"),
          "б", List.of("5", "6"),
          "О", List.of("н", "о"),
          "0", List.of("н", "о"));

  /** What Roman numbers from one are seen as, besides what they are. */
  private static final List<Pattern> ROMAN_AS =
      List.of(
          Pattern.compile("[|!l1TТГI]"),
          Pattern.compile("[|!l1I]{1,2}|[ПНИ]"),
          Pattern.compile("[|!l1I]{2,3}|[ШПИЩ]|[ПИ][|!l1I]"),
          Pattern.compile("[|!l1IТTГ][VУY]|ГУ|ТУ"),
          Pattern.compile("[VУY]"),
          Pattern.compile("[VУY][|!l1Ii]|УГ|УТ|М"),
          Pattern.compile("[VУY](?:[|!l1Ii]{2}|[ПИН])"),
          Pattern.compile("[VУY](?:[|!l1Ii]{3}|Ш|П[|!l1I]|И[|!l1I])"),
          Pattern.compile("[|!l1IТTГ][XХ]"),
          Pattern.compile("[XХ]"),
          Pattern.compile("[XХ][|!l1Ii]"),
          Pattern.compile("[XХ](?:[|!l1Ii]{2}|[ПИН])"));

  private static final List<String> ROMAN =
      List.of("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII");

  /** So many Roman numbers in turn are no chance. */
  private static final int FEW = 3;

  private final List<Hocr.Found> words;

  private ListMarkers(List<Hocr.Found> words) {
    this.words = new ArrayList<>(words);
  }

  /** The words of a page as they were found, with their markers put right. */
  static List<Hocr.Found> repaired(List<Hocr.Found> words) {
    ListMarkers page = new ListMarkers(words);
    page.repairRoman();
    page.repairOthers();
    return page.words;
  }

  /** The words of a first look, with the markers before them that only a second look found. */
  static List<Hocr.Found> added(List<Hocr.Found> words, List<Hocr.Found> second) {
    List<Hocr.Found> markers = new ArrayList<>(second);
    markers.removeIf(
        found ->
            !ANY.matcher(found.word().text()).matches()
                || words.stream().anyMatch(word -> touches(word.word(), found.word())));
    List<Hocr.Found> all = new ArrayList<>();
    for (Hocr.Found word : words) {
      if (markers.stream().anyMatch(marker -> overlap(marker.word(), word.word()))) {
        continue; // the mark behind a number that was not read
      }
      for (Hocr.Found marker : List.copyOf(markers)) {
        if (precedes(marker.word(), word.word())) {
          all.add(marker);
          markers.remove(marker);
        }
      }
      all.add(word);
    }
    return all;
  }

  private static boolean touches(Word word, Word marker) {
    return word.text().chars().anyMatch(Character::isLetterOrDigit) && overlap(marker, word);
  }

  private static boolean overlap(Word marker, Word word) {
    return sameLine(word, marker)
        && word.box().x() < marker.box().right()
        && word.box().right() > marker.box().x();
  }

  private static boolean precedes(Word marker, Word word) {
    return sameLine(word, marker)
        && word.box().x() >= marker.box().right()
        && word.box().x() - marker.box().right() < BEFORE * word.size();
  }

  private static boolean sameLine(Word one, Word other) {
    return Math.abs(one.baseline() - other.baseline()) < one.size() / 2;
  }

  private void repairOthers() {
    String before = "";
    String closing = "";
    double left = 0;
    for (int i = 0; i < words.size(); i++) {
      Matcher marker = marker(i);
      if (marker != null) {
        List<String> meant = FOLLOWING.get(marker.group(1));
        boolean follows = meant != null && meant.get(0).equals(before);
        if (follows && closing.equals(marker.group(2))) {
          replace(i, meant.get(1) + closing);
        }
        before = follows ? meant.get(1) : marker.group(1);
        closing = marker.group(2);
        left = words.get(i).word().box().x();
      } else if (follows(i, before, left)) {
        before = words.get(i).word().text();
        replace(i, before + closing);
      }
    }
  }

  /** Whether a bare number begins the item behind one that begins at {@code left}. */
  private boolean follows(int i, String before, double left) {
    Word word = words.get(i).word();
    boolean next =
        NUMBER.matcher(before).matches()
            && word.text().equals(String.valueOf(Integer.parseInt(before) + 1));
    return next
        && Math.abs(word.box().x() - left) < word.size()
        && begins(i)
        && i + 1 < words.size()
        && Character.isUpperCase(words.get(i + 1).word().text().charAt(0));
  }

  private void repairRoman() {
    List<Integer> places = new ArrayList<>();
    for (int i = 0; i < words.size() && places.size() < ROMAN.size(); i++) {
      Matcher marker = marker(i);
      if (marker != null && isRoman(marker, places.size())) {
        places.add(i);
      }
    }
    if (places.size() >= FEW) {
      for (int i = 0; i < places.size(); i++) {
        replace(places.get(i), ROMAN.get(i) + ".");
      }
    }
  }

  private static boolean isRoman(Matcher marker, int index) {
    String seen = marker.group(1);
    return marker.group(2).equals(".")
        && !seen.chars().allMatch(Character::isDigit)
        && (seen.equals(ROMAN.get(index)) || ROMAN_AS.get(index).matcher(seen).matches());
  }

  private @Nullable Matcher marker(int i) {
    Word word = words.get(i).word();
    Matcher marker = MARKER.matcher(word.text());
    return marker.matches() && begins(i) ? marker : null;
  }

  /** Whether a word begins a line or the line of a cell. */
  private boolean begins(int i) {
    if (i == 0) {
      return true;
    }
    Word word = words.get(i).word();
    Word before = words.get(i - 1).word();
    return Math.abs(word.baseline() - before.baseline()) > before.size() / 2
        || word.box().x() < before.box().x()
        || word.box().x() - before.box().right() > APART * word.size();
  }

  private void replace(int i, String text) {
    Hocr.Found found = words.get(i);
    Word word = found.word();
    words.set(
        i,
        new Hocr.Found(
            Word.recognised(text, word.box().x(), word.box().right(), word.baseline(), word.size()),
            Math.max(found.confidence(), SURE),
            found.sideways()));
  }
}
