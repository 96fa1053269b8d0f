package dyak.ingest;

import dyak.ingest.scan.GreyImage;
import dyak.ingest.scan.Tesseract;
import dyak.record.Problem;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/** Reads pictures of letters: TIFF with one or more pages, JPEG, PNG, BMP. */
final class ScanReader implements DocumentReader {
  /** A picture with more pixels than this is read coarser. */
  private static final double MOST_PIXELS = 40e6;

  private final Tesseract tesseract;

  ScanReader(Tesseract tesseract) {
    this.tesseract = tesseract;
  }

  @Override
  public ReadDocument read(byte[] bytes, Limits limits) throws IOException {
    ImageReader reader = null;
    try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
      Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
      if (!readers.hasNext()) {
        throw new UnreadableException(
            Problem.of(Problem.CORRUPT, "The file is no picture that can be read"));
      }
      reader = readers.next();
      reader.setInput(in);
      return read(reader, limits);
    } finally {
      if (reader != null) {
        reader.dispose();
      }
    }
  }

  private ReadDocument read(ImageReader reader, Limits limits) throws IOException {
    ReadPages pages = new ReadPages();
    ScannedPages scans = new ScannedPages(pages, tesseract);
    int count = reader.getNumImages(true);
    if (count > limits.pages()) {
      pages.problem(
          Problem.LIMIT_EXCEEDED,
          count + " pages: only the first " + limits.pages() + " were read",
          null);
    }
    for (int i = 0; i < Math.min(count, limits.pages()); i++) {
      try {
        scans.read(i + 1, picture(reader, i));
      } catch (IOException | RuntimeException e) {
        pages.problem(Problem.CORRUPT, "The picture could not be read: " + e.getMessage(), i + 1);
      }
    }
    return pages.document();
  }

  private static GreyImage picture(ImageReader reader, int index) throws IOException {
    double pixels = (double) reader.getWidth(index) * reader.getHeight(index);
    int step = (int) Math.ceil(Math.sqrt(pixels / MOST_PIXELS));
    ImageReadParam parameters = reader.getDefaultReadParam();
    if (step > 1) {
      parameters.setSourceSubsampling(step, step, 0, 0);
    }
    double dpi = PictureResolution.of(reader, index) / step;
    BufferedImage image = reader.read(index, parameters);
    return GreyImage.of(image, dpi).forRecogniser();
  }
}
