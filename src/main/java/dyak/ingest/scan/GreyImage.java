package dyak.ingest.scan;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * A scanned page: one byte of brightness for each pixel, row by row, and how many pixels make an
 * inch.
 */
public final class GreyImage {
  private static final byte WHITE = (byte) 255;
  private static final int OPAQUE = 0xFF << 24;

  /** How much more a pixel counts than each of its neighbours when grain is smoothed. */
  private static final int CENTRE = 3;

  /** Even a page of few words has more ink than this share; less may be grain. */
  private static final double INK = 0.002;

  /** How much darker than the paper ink is at least, or else it is grain. */
  private static final int CONTRAST = 80;

  /** A page with less ink than this share has a word or a mark on it, but no text. */
  private static final double BLANK = 0.005;

  /**
   * Pixels to the inch that are enough to read the small print of a letterhead, and how far a scan
   * may be from them.
   */
  private static final double ENOUGH = 240;

  private static final double NEAR = 20;

  private final int width;
  private final int height;
  private final byte[] pixels;
  private final double dpi;

  /** A picture of {@code pixels}, which nobody may change afterwards. */
  GreyImage(int width, int height, byte[] pixels, double dpi) {
    if (pixels.length != width * height) {
      throw new IllegalArgumentException(pixels.length + " pixels for " + width + " x " + height);
    }
    this.width = width;
    this.height = height;
    this.pixels = pixels;
    this.dpi = dpi;
  }

  public int width() {
    return width;
  }

  public int height() {
    return height;
  }

  /** How many pixels make an inch. */
  public double dpi() {
    return dpi;
  }

  byte[] pixels() {
    return pixels;
  }

  /** The picture in grey, as {@code dpi} pixels to the inch. */
  public static GreyImage of(BufferedImage image, double dpi) {
    int width = image.getWidth();
    int height = image.getHeight();
    byte[] pixels = new byte[width * height];
    if (image.getType() == BufferedImage.TYPE_BYTE_GRAY) {
      // its pixels are as scanned; the colours that Java makes of them are brighter
      image.getRaster().getDataElements(0, 0, width, height, pixels);
      return new GreyImage(width, height, pixels, dpi);
    }
    boolean packed = image.getType() == BufferedImage.TYPE_INT_RGB;
    int[] row = new int[width];
    for (int y = 0; y < height; y++) {
      if (packed) {
        image.getRaster().getDataElements(0, y, width, 1, row);
      } else {
        image.getRGB(0, y, width, 1, row, 0, width);
      }
      for (int x = 0; x < width; x++) {
        pixels[y * width + x] = (byte) brightness(packed ? row[x] | OPAQUE : row[x]);
      }
    }
    return new GreyImage(width, height, pixels, dpi);
  }

  /**
   * The picture that samples of one or three colours make, row by row, each of a byte.
   *
   * @param colours 1 for grey, 3 for red, green and blue
   */
  public static GreyImage of(byte[] samples, int colours, int width, int height, double dpi) {
    if (colours == 1) {
      return new GreyImage(width, height, samples, dpi);
    }
    byte[] pixels = new byte[width * height];
    for (int i = 0; i < pixels.length; i++) {
      int at = i * colours;
      pixels[i] =
          (byte) brightness(samples[at] & 0xFF, samples[at + 1] & 0xFF, samples[at + 2] & 0xFF);
    }
    return new GreyImage(width, height, pixels, dpi);
  }

  private static int brightness(int argb) {
    int alpha = argb >>> 24;
    int grey = brightness(argb >> 16 & 0xFF, argb >> 8 & 0xFF, argb & 0xFF);
    return alpha == 255 ? grey : (grey * alpha + 255 * (255 - alpha)) / 255;
  }

  private static int brightness(int red, int green, int blue) {
    return (299 * red + 587 * green + 114 * blue + 500) / 1000;
  }

  int at(int x, int y) {
    return pixels[y * width + x] & 0xFF;
  }

  /** The brightness half way between the ink and the paper of this page. */
  int threshold() {
    int[] counts = new int[256];
    for (byte pixel : pixels) {
      counts[pixel & 0xFF]++;
    }
    int paper = 255;
    for (int i = 0; i < 256; i++) {
      paper = counts[i] > counts[paper] ? i : paper;
    }
    int darkest = 0;
    long dark = counts[0];
    while (darkest < paper && dark < INK * pixels.length) {
      dark += counts[++darkest];
    }
    return (Math.min(darkest, Math.max(0, paper - CONTRAST)) + paper) / 2;
  }

  /** Turned by a few degrees around its middle, so that lines that climb so much become level. */
  GreyImage levelled(double degrees) {
    double sine = Math.sin(Math.toRadians(degrees));
    double cosine = Math.cos(Math.toRadians(degrees));
    byte[] level = new byte[pixels.length];
    Arrays.fill(level, WHITE);
    for (int y = 0; y < height; y++) {
      double down = y - height / 2.0;
      double fromX = width / 2.0 - cosine * width / 2.0 + sine * down;
      double fromY = height / 2.0 + sine * width / 2.0 + cosine * down;
      for (int x = 0; x < width; x++) {
        int left = (int) Math.floor(fromX);
        int top = (int) Math.floor(fromY);
        if (left >= 0 && top >= 0 && left + 1 < width && top + 1 < height) {
          level[y * width + x] = (byte) between(left, top, fromX - left, fromY - top);
        }
        fromX += cosine;
        fromY -= sine;
      }
    }
    return new GreyImage(width, height, level, dpi);
  }

  private int between(int left, int top, double right, double down) {
    double above = at(left, top) * (1 - right) + at(left + 1, top) * right;
    double below = at(left, top + 1) * (1 - right) + at(left + 1, top + 1) * right;
    return (int) Math.round(above * (1 - down) + below * down);
  }

  /** Whether there is too little ink for a line of text. */
  public boolean blank() {
    int ink = 0;
    for (byte pixel : pixels) {
      ink += (pixel & 0xFF) < 128 ? 1 : 0;
    }
    return ink < BLANK * pixels.length;
  }

  /**
   * In the resolution that is best for recognisers: more pixels cost time and show more grain, with
   * fewer of them small print blurs.
   */
  public GreyImage forRecogniser() {
    return Math.abs(dpi - ENOUGH) > NEAR ? Resampling.of(this, ENOUGH) : this;
  }

  /** Each pixel mixed with its neighbours, so that the grain of a poor scan goes. */
  GreyImage smoothed() {
    byte[] smooth = pixels.clone();
    int[] columns = new int[width];
    for (int y = 1; y + 1 < height; y++) {
      int row = y * width;
      for (int x = 0; x < width; x++) {
        columns[x] =
            (pixels[row - width + x] & 0xFF)
                + CENTRE * (pixels[row + x] & 0xFF)
                + (pixels[row + width + x] & 0xFF);
      }
      for (int x = 1; x + 1 < width; x++) {
        int sum = columns[x - 1] + CENTRE * columns[x] + columns[x + 1];
        smooth[row + x] = (byte) (sum / ((CENTRE + 2) * (CENTRE + 2)));
      }
    }
    return new GreyImage(width, height, smooth, dpi);
  }

  /** Turned clockwise by quarter turns. */
  public GreyImage turned(int quarters) {
    GreyImage image = this;
    for (int i = 0; i < Math.floorMod(quarters, 4); i++) {
      image = image.quarterTurned();
    }
    return image;
  }

  private GreyImage quarterTurned() {
    byte[] turned = new byte[pixels.length];
    int across = height;
    int down = width;
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        turned[x * across + across - 1 - y] = pixels[y * width + x];
      }
    }
    return new GreyImage(across, down, turned, dpi);
  }

  /** Writes the image in the plainest format that recognisers read, PGM. */
  void write(OutputStream out) throws IOException {
    out.write(("P5\n" + width + " " + height + "\n255\n").getBytes(StandardCharsets.US_ASCII));
    out.write(pixels);
  }
}
