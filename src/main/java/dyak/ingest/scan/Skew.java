package dyak.ingest.scan;

import java.util.Arrays;

/**
 * How far the lines of a scan slope.
 *
 * <p>Dark pixels are counted along parallel lines of every angle; along the slope of the text the
 * counts change most from line to line.
 */
final class Skew {
  private static final double MOST_DEGREES = 5;
  private static final double COARSE = 0.25;
  private static final double FINE = 0.03;

  /** The resolution that is enough to see lines of text. */
  private static final double DPI = 100;

  private final int[] xs;
  private final int[] ys;
  private final int width;
  private final int height;

  private Skew(GreyImage image) {
    int step = Math.max(1, (int) Math.round(image.dpi() / DPI));
    width = image.width() / step;
    height = image.height() / step;
    int threshold = image.threshold();
    int[] foundX = new int[width * height];
    int[] foundY = new int[width * height];
    int count = 0;
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        if (image.at(x * step, y * step) < threshold) {
          foundX[count] = x;
          foundY[count++] = y;
        }
      }
    }
    xs = Arrays.copyOf(foundX, count);
    ys = Arrays.copyOf(foundY, count);
  }

  /** The slope in degrees, positive where lines climb to the right. */
  static double of(GreyImage image) {
    Skew skew = new Skew(image);
    double coarse = skew.best(0, MOST_DEGREES, COARSE);
    return skew.best(coarse, COARSE, FINE);
  }

  private double best(double around, double reach, double step) {
    double best = around;
    double most = sharpness(around);
    for (double off = step; off <= reach + step / 2; off += step) {
      for (double degrees : new double[] {around - off, around + off}) {
        double sharpness = sharpness(degrees);
        if (sharpness > most) {
          most = sharpness;
          best = degrees;
        }
      }
    }
    return best;
  }

  private double sharpness(double degrees) {
    double slope = Math.tan(Math.toRadians(degrees));
    int margin = (int) Math.ceil(width * Math.tan(Math.toRadians(MOST_DEGREES + 1))) + 1;
    int[] counts = new int[height + 2 * margin];
    for (int i = 0; i < xs.length; i++) {
      counts[(int) Math.round(ys[i] + xs[i] * slope) + margin]++;
    }
    double sharpness = 0;
    for (int i = 1; i < counts.length; i++) {
      double change = counts[i] - counts[i - 1];
      sharpness += change * change;
    }
    return sharpness;
  }
}
