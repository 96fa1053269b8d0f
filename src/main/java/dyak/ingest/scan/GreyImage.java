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

  /** Even a page of few words has more ink than this share. */
  private static final double INK = 0.01;

  /** A page with less ink than this share has a word or a mark on it, but no text. */
  private static final double BLANK = 0.005;

  /** Pixels to the inch in what recognisers learn from. */
  private static final double TRAINED = 300;

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
    int[] row = new int[width];
    for (int y = 0; y < height; y++) {
      image.getRGB(0, y, width, 1, row, 0, width);
      for (int x = 0; x < width; x++) {
        pixels[y * width + x] = (byte) brightness(row[x]);
      }
    }
    return new GreyImage(width, height, pixels, dpi);
  }

  private static int brightness(int argb) {
    int alpha = argb >>> 24;
    int red = argb >> 16 & 0xFF;
    int green = argb >> 8 & 0xFF;
    int blue = argb & 0xFF;
    int grey = (299 * red + 587 * green + 114 * blue + 500) / 1000;
    return (grey * alpha + 255 * (255 - alpha)) / 255;
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
    return (darkest + paper) / 2;
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

  /** Scaled to the resolution that recognisers are trained for, unless it is near enough. */
  public GreyImage forRecogniser() {
    double scale = TRAINED / dpi;
    return scale > 0.7 && scale < 1.4 ? this : scaled(scale);
  }

  private GreyImage scaled(double scale) {
    int newWidth = Math.max(1, (int) Math.round(width * scale));
    int newHeight = Math.max(1, (int) Math.round(height * scale));
    GreyImage source = scale < 0.6 ? smoothed() : this;
    byte[] scaled = new byte[newWidth * newHeight];
    for (int y = 0; y < newHeight; y++) {
      double fromY = Math.min(Math.max((y + 0.5) / scale - 0.5, 0), height - 1.001);
      for (int x = 0; x < newWidth; x++) {
        double fromX = Math.min(Math.max((x + 0.5) / scale - 0.5, 0), width - 1.001);
        int left = (int) fromX;
        int top = (int) fromY;
        scaled[y * newWidth + x] = (byte) source.between(left, top, fromX - left, fromY - top);
      }
    }
    return new GreyImage(newWidth, newHeight, scaled, TRAINED);
  }

  /** Each pixel as the mean of its neighbourhood, so that the grain of a poor scan goes. */
  GreyImage smoothed() {
    byte[] smooth = pixels.clone();
    for (int y = 1; y + 1 < height; y++) {
      for (int x = 1; x + 1 < width; x++) {
        int sum = 0;
        for (int row = y - 1; row <= y + 1; row++) {
          sum += at(x - 1, row) + at(x, row) + at(x + 1, row);
        }
        smooth[y * width + x] = (byte) (sum / 9);
      }
    }
    return new GreyImage(width, height, smooth, dpi);
  }

  /** Turned clockwise by quarter turns. */
  GreyImage turned(int quarters) {
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
