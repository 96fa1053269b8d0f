package dyak.ingest.scan;

import dyak.layout.geometry.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads what a recogniser found on a page: hOCR lines with a baseline and a size, and their words
 * with a place and a confidence.
 */
final class Hocr {
  private static final Pattern TAG =
      Pattern.compile(
          "<span class='(ocr[a-z_]*)'[^>]{0,99}? title=[\"']([^>]{0,300}?)[\"'][^>]{0,99}>");
  private static final Pattern BOX = Pattern.compile("bbox (\\d+) (\\d+) (\\d+) (\\d+)");
  private static final Pattern BASELINE = Pattern.compile("baseline (-?[\\d.]+) (-?[\\d.]+)");
  private static final Pattern SIZE = Pattern.compile("x_size ([\\d.]+)");
  private static final Pattern CONFIDENCE = Pattern.compile("x_wconf (\\d+)");
  private static final Pattern MARKUP = Pattern.compile("<[^>]{0,99}>");

  private Hocr() {}

  /**
   * A word with its place in pixels, how sure the recogniser is of it (up to 100), and whether its
   * line runs up or down the page.
   */
  record Found(Word word, int confidence, boolean sideways) {}

  static List<Found> words(String hocr) {
    List<Found> words = new ArrayList<>();
    Matcher tag = TAG.matcher(hocr);
    Row row = new Row(0, 0, 0, 0, 0, false);
    while (tag.find()) {
      String title = tag.group(2);
      Matcher box = BOX.matcher(title);
      if (!box.find()) {
        continue;
      }
      if (tag.group(1).equals("ocrx_word")) {
        int end = hocr.indexOf("</span>", tag.end());
        String text = end < 0 ? "" : plain(hocr.substring(tag.end(), end));
        if (!text.isEmpty()) {
          row.trim(words, number(box, 1));
          words.add(row.word(text, number(box, 1), number(box, 3), confidence(title)));
        }
      } else {
        row = Row.of(box, title);
      }
    }
    return words;
  }

  private static double number(Matcher matcher, int group) {
    return Double.parseDouble(matcher.group(group));
  }

  private static int confidence(String title) {
    Matcher confidence = CONFIDENCE.matcher(title);
    return confidence.find() ? Integer.parseInt(confidence.group(1)) : 0;
  }

  private static String plain(String markup) {
    return MARKUP
        .matcher(markup)
        .replaceAll("")
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&#39;", "'")
        .replace("&amp;", "&")
        .strip();
  }

  /** A line of print: its left and lower edge, how its baseline runs from there, and its size. */
  private record Row(
      double left, double bottom, double slope, double offset, double size, boolean sideways) {
    static Row of(Matcher box, String title) {
      Matcher baseline = BASELINE.matcher(title);
      boolean found = baseline.find();
      Matcher size = SIZE.matcher(title);
      return new Row(
          number(box, 1),
          number(box, 4),
          found ? number(baseline, 1) : 0,
          found ? number(baseline, 2) : 0,
          size.find() ? number(size, 1) : number(box, 4) - number(box, 2),
          number(box, 4) - number(box, 2) > 2 * (number(box, 3) - number(box, 1)));
    }

    /** A word ends where the next of its line begins, though it may be seen longer. */
    void trim(List<Found> words, double next) {
      int last = words.size() - 1;
      if (last < 0) {
        return;
      }
      Found found = words.get(last);
      Word word = found.word();
      boolean here = word.size() == size && word.box().bottom() > bottom - size;
      if (here && word.box().x() < next && word.box().right() > next) {
        Word shorter =
            Word.recognised(word.text(), word.box().x(), next, word.baseline(), word.size());
        words.set(last, new Found(shorter, found.confidence(), found.sideways()));
      }
    }

    Found word(String text, double from, double to, int confidence) {
      double baseline = bottom + offset + slope * ((from + to) / 2 - left);
      return new Found(Word.recognised(text, from, to, baseline, size), confidence, sideways);
    }
  }
}
