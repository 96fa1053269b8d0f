package dyak.ingest.scan;

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

  /** The mean confidence of words below which a page is tried again in even light. */
  private static final double DOUBTFUL = 82;

  /** The mean confidence of words below which a page may be lying on its side. */
  private static final double HOPELESS = 60;

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
    Unfolded page = sheet.ink();
    GreyImage ink = page.image();
    List<Hocr.Found> words = tesseract.words(ink, limit());
    if (confidence(words) < DOUBTFUL) {
      GreyImage even = EvenLight.on(ink);
      List<Hocr.Found> evenly = tesseract.words(even, limit());
      if (sure(evenly) > sure(words)) {
        ink = even;
        words = evenly;
      }
    }
    List<Hocr.Found> all = Overlooked.needed(words) ? lookedAgain(ink, words) : words;
    return page.folded(Bullets.among(all, ink));
  }

  private List<Hocr.Found> lookedAgain(GreyImage ink, List<Hocr.Found> words) throws IOException {
    Duration limit = limit().compareTo(SECOND_LOOK) < 0 ? limit() : SECOND_LOOK;
    try {
      return Overlooked.added(words, tesseract.scattered(Overlooked.rest(ink, words), limit));
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
