package dyak.ingest.scan;

import dyak.layout.Box;
import dyak.layout.Page;
import java.io.IOException;
import java.time.Duration;
import java.util.List;

/**
 * Reads the scanned pages of one file: each is set level, its ruling lines are taken out, its words
 * are recognised and laid out like those of any other page.
 */
public final class Recognition {
  private static final Duration PAGE = Duration.ofSeconds(90);
  private static final Duration SECOND_LOOK = Duration.ofSeconds(20);
  private static final Duration FILE = Duration.ofMinutes(30);

  /** The mean confidence of words below which a page is tried again with less grain. */
  private static final double DOUBTFUL = 82;

  /** The mean confidence of words below which a page may be lying on its side. */
  private static final double HOPELESS = 60;

  /** One speck before a line is no list. */
  private static final int FEW_MARKERS = 2;

  private final Tesseract tesseract;
  private final long end = System.nanoTime() + FILE.toNanos();

  public Recognition(Tesseract tesseract) {
    this.tesseract = tesseract;
  }

  /** Page {@code number} from its picture. */
  public Page page(int number, GreyImage image) throws IOException {
    ScannedSheet sheet = new ScannedSheet(image, 0);
    List<Hocr.Found> words = words(sheet);
    int quarters = quartersToUpright(image, words);
    if (quarters != 0) {
      sheet = new ScannedSheet(image.turned(quarters), quarters);
      words = words(sheet);
    }
    return sheet.page(number, words);
  }

  /** The clockwise quarter turns that set a page upright, to judge by the words found on it. */
  private int quartersToUpright(GreyImage image, List<Hocr.Found> words) throws IOException {
    long sideways = words.stream().filter(Hocr.Found::sideways).count();
    boolean doubtful = 2 * sideways > words.size() || confidence(words) < HOPELESS;
    return doubtful ? tesseract.quartersToUpright(image, limit()) : 0;
  }

  private List<Hocr.Found> words(ScannedSheet sheet) throws IOException {
    Unfolded page = sheet.ink(1);
    List<Hocr.Found> words = tesseract.words(page.image(), limit());
    if (confidence(words) < DOUBTFUL) {
      Unfolded blurred = sheet.ink(2);
      List<Hocr.Found> others = tesseract.words(blurred.image(), limit());
      if (sure(others) > sure(words)) {
        page = blurred;
        words = others;
      }
    }
    GreyImage ink = page.image();
    List<Hocr.Found> all = lookedAgain(ink, withMarkers(ink, words));
    return page.folded(Bullets.among(all, ink));
  }

  /** The words with the markers of list items that were cut off as a column of their own. */
  private List<Hocr.Found> withMarkers(GreyImage ink, List<Hocr.Found> words) throws IOException {
    if (Unread.markers(ink, words) < FEW_MARKERS) {
      return words;
    }
    List<Hocr.Found> block = tesseract.block(ink, limit());
    return ListMarkers.added(words, block);
  }

  private List<Hocr.Found> lookedAgain(GreyImage ink, List<Hocr.Found> words) throws IOException {
    List<Box> places = Overlooked.places(ink, words);
    if (places.isEmpty()) {
      return words;
    }
    Duration limit = limit().compareTo(SECOND_LOOK) < 0 ? limit() : SECOND_LOOK;
    try {
      GreyImage rest = Overlooked.rest(ink, places, words);
      return Overlooked.added(words, tesseract.scattered(rest, limit));
    } catch (Tesseract.SlowPageException e) {
      return words;
    }
  }

  private Duration limit() throws IOException {
    long left = end - System.nanoTime();
    if (left <= 0) {
      throw new Tesseract.SlowPageException();
    }
    return left < PAGE.toNanos() ? Duration.ofNanos(left) : PAGE;
  }

  private static double confidence(List<Hocr.Found> words) {
    return words.stream()
        .filter(found -> found.word().text().length() > 2)
        .mapToInt(Hocr.Found::confidence)
        .average()
        .orElse(0);
  }

  private static long sure(List<Hocr.Found> words) {
    return words.stream().filter(found -> found.confidence() > DOUBTFUL).count();
  }
}
