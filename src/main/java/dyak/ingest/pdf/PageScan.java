package dyak.ingest.pdf;

import dyak.ingest.scan.GreyImage;
import java.io.IOException;
import java.io.InputStream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.graphics.color.PDCalGray;
import org.apache.pdfbox.pdmodel.graphics.color.PDCalRGB;
import org.apache.pdfbox.pdmodel.graphics.color.PDColorSpace;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceGray;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceRGB;
import org.apache.pdfbox.pdmodel.graphics.color.PDICCBased;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.jspecify.annotations.Nullable;

/** The picture of a scanned page as it came from the scanner, without drawing it anew. */
final class PageScan {
  private static final double POINTS = 72;

  /** How much the resolutions across and down may differ. */
  private static final double EVEN = 0.02;

  private static final double MOST_PIXELS = 60e6;

  private PageScan() {}

  /** The picture that fills a page, or null where its pixels have to be drawn to be seen right. */
  static @Nullable GreyImage grey(PDImage image, PageTurn turn) throws IOException {
    double across = image.getWidth() * POINTS / (turn.right() - turn.left());
    double down = image.getHeight() * POINTS / (turn.top() - turn.bottom());
    if (image.isStencil()
        || masked(image)
        || Math.abs(across - down) > EVEN * down
        || (double) image.getWidth() * image.getHeight() > MOST_PIXELS) {
      return null;
    }
    return pixels(image, (across + down) / 2).turned(turn.quarters());
  }

  private static boolean masked(PDImage image) {
    return image.getCOSObject().containsKey(COSName.SMASK)
        || image.getCOSObject().containsKey(COSName.MASK);
  }

  private static GreyImage pixels(PDImage image, double dpi) throws IOException {
    int width = image.getWidth();
    int height = image.getHeight();
    int colours = colours(image);
    if (colours > 0) {
      byte[] samples = new byte[width * height * colours];
      try (InputStream in = image.createInputStream()) {
        if (in.readNBytes(samples, 0, samples.length) == samples.length) {
          return GreyImage.of(samples, colours, width, height, dpi);
        }
      }
    }
    return GreyImage.of(image.getImage(), dpi);
  }

  /** How many colours the bytes of a plainly stored picture tell, or 0. */
  private static int colours(PDImage image) throws IOException {
    boolean plain = image.getBitsPerComponent() == 8 && image.getDecode() == null;
    if (!plain || image.getSuffix() == null || image.getSuffix().equals("jpx")) {
      return 0;
    }
    PDColorSpace space = image.getColorSpace();
    boolean grey = space instanceof PDDeviceGray || space instanceof PDCalGray;
    boolean colour = space instanceof PDDeviceRGB || space instanceof PDCalRGB;
    if (grey || colour || space instanceof PDICCBased) {
      int count = space.getNumberOfComponents();
      return count == 1 || count == 3 ? count : 0;
    }
    return 0;
  }
}
