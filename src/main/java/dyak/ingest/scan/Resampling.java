package dyak.ingest.scan;

import java.util.Arrays;

/**
 * Draws a picture in another resolution: a smaller one takes each pixel from all pixels it covers,
 * so that thin strokes stay; a larger one takes it from the four by four around it, so that edges
 * stay sharp.
 */
final class Resampling {
  /** Weights are counted in parts of this. */
  private static final int UNIT = 1 << 12;

  private static final double SHARP = -0.5;

  private final int[] first;
  private final int[][] weights;

  /** The way from {@code from} pixels in a row to {@code to}. */
  private Resampling(int from, int to) {
    double scale = (double) to / from;
    double reach = scale < 1 ? 1 / scale : 2;
    first = new int[to];
    weights = new int[to][];
    for (int i = 0; i < to; i++) {
      double middle = (i + 0.5) / scale - 0.5;
      int begin = (int) Math.ceil(middle - reach);
      int end = (int) Math.floor(middle + reach);
      double[] parts = new double[end - begin + 1];
      double all = 0;
      for (int k = 0; k < parts.length; k++) {
        double away = Math.abs(begin + k - middle);
        parts[k] = scale < 1 ? Math.max(0, 1 - away * scale) : cubic(away);
        all += parts[k];
      }
      first[i] = begin;
      weights[i] = new int[parts.length];
      for (int k = 0; k < parts.length; k++) {
        weights[i][k] = (int) Math.round(parts[k] / all * UNIT);
      }
    }
  }

  private static double cubic(double away) {
    if (away < 1) {
      return ((SHARP + 2) * away - (SHARP + 3)) * away * away + 1;
    }
    return away < 2 ? ((SHARP * away - 5 * SHARP) * away + 8 * SHARP) * away - 4 * SHARP : 0;
  }

  /** The picture with {@code dpi} pixels to the inch. */
  static GreyImage of(GreyImage image, double dpi) {
    double scale = dpi / image.dpi();
    int width = Math.max(1, (int) Math.round(image.width() * scale));
    int height = Math.max(1, (int) Math.round(image.height() * scale));
    byte[] narrow =
        new Resampling(image.width(), width).across(image.pixels(), image.width(), image.height());
    return new GreyImage(
        width, height, new Resampling(image.height(), height).down(narrow, width), dpi);
  }

  private byte[] across(byte[] pixels, int width, int height) {
    int newWidth = first.length;
    byte[] drawn = new byte[newWidth * height];
    for (int y = 0; y < height; y++) {
      int row = y * width;
      for (int x = 0; x < newWidth; x++) {
        int[] parts = weights[x];
        int sum = UNIT / 2;
        for (int k = 0; k < parts.length; k++) {
          int from = Math.min(Math.max(first[x] + k, 0), width - 1);
          sum += parts[k] * (pixels[row + from] & 0xFF);
        }
        drawn[y * newWidth + x] = clipped(sum);
      }
    }
    return drawn;
  }

  private byte[] down(byte[] pixels, int width) {
    int height = pixels.length / width;
    byte[] drawn = new byte[width * first.length];
    int[] sums = new int[width];
    for (int y = 0; y < first.length; y++) {
      Arrays.fill(sums, UNIT / 2);
      for (int k = 0; k < weights[y].length; k++) {
        int row = Math.min(Math.max(first[y] + k, 0), height - 1) * width;
        int part = weights[y][k];
        for (int x = 0; x < width; x++) {
          sums[x] += part * (pixels[row + x] & 0xFF);
        }
      }
      for (int x = 0; x < width; x++) {
        drawn[y * width + x] = clipped(sums[x]);
      }
    }
    return drawn;
  }

  private static byte clipped(int sum) {
    return (byte) Math.min(Math.max(sum / UNIT, 0), 255);
  }
}
