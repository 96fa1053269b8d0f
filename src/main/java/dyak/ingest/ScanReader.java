package dyak.ingest;

import dyak.ingest.scan.GreyImage;
import dyak.ingest.scan.Tesseract;
import dyak.record.Problem;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;
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
    return readAll(List.of(bytes), limits);
  }

  /** Reads several picture files as the pages of one letter. */
  ReadDocument readAll(List<byte[]> files, Limits limits) throws IOException {
    ReadPages pages = new ReadPages();
    ScannedPages scans = new ScannedPages(pages, tesseract);
    int read = 0;
    for (byte[] file : files) {
      read += read(file, read, limits.pages() - read, pages, scans);
    }
    return pages.document();
  }

  /** Adds at most {@code most} pages of a picture file behind the first {@code before}. */
  private static int read(byte[] file, int before, int most, ReadPages pages, ScannedPages scans)
      throws IOException {
    ImageReader reader = null;
    try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(file))) {
      Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
      if (!readers.hasNext()) {
        throw new UnreadableException(
            Problem.of(Problem.CORRUPT, "The file is no picture that can be read"));
      }
      reader = readers.next();
      reader.setInput(in);
      return read(reader, before, most, pages, scans);
    } finally {
      if (reader != null) {
        reader.dispose();
      }
    }
  }

  private static int read(
      ImageReader reader, int before, int most, ReadPages pages, ScannedPages scans)
      throws IOException {
    int count = reader.getNumImages(true);
    if (count > most) {
      pages.problem(
          Problem.LIMIT_EXCEEDED,
          (before + count) + " pages: only the first " + (before + most) + " were read",
          null);
    }
    int read = Math.min(count, most);
    for (int i = 0; i < read; i++) {
      int number = before + i + 1;
      try {
        scans.read(number, picture(reader, i));
      } catch (IOException | RuntimeException e) {
        pages.problem(
            Problem.CORRUPT, "The picture could not be read: " + Failures.reason(e), number);
      }
    }
    return read;
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
