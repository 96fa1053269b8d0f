package dyak.ingest.scan;

/**
 * Makes the paper of a scan white and its ink dark: shadows, tinted paper and the haze that
 * compression leaves around letters go.
 */
final class EvenLight {
  /** The side in inches of the tiles whose paper is measured. */
  private static final double TILE = 0.25;

  /** The share of a tile that is surely paper, even in a row of bold print. */
  private static final double PAPER = 0.8;

  /** Between ink (0) and paper (1), what is lighter than this is paper. */
  private static final double HAZE = 0.75;

  /** Places between two tiles are counted in parts of this. */
  private static final int UNIT = 256;

  private final GreyImage image;
  private final int tile;
  private final int columns;
  private final int rows;
  private final int[] paper;

  private EvenLight(GreyImage image) {
    this.image = image;
    tile = Math.max(8, (int) (TILE * image.dpi()));
    columns = (image.width() + tile - 1) / tile;
    rows = (image.height() + tile - 1) / tile;
    paper = new int[columns * rows];
    for (int i = 0; i < paper.length; i++) {
      paper[i] = paper(i % columns * tile, i / columns * tile);
    }
  }

  static GreyImage on(GreyImage image) {
    EvenLight light = new EvenLight(image);
    GreyImage even = light.divided();
    return light.contrasted(even);
  }

  /** The brightness of the paper in one tile. */
  private int paper(int left, int top) {
    int[] counts = new int[256];
    int right = Math.min(left + tile, image.width());
    int bottom = Math.min(top + tile, image.height());
    for (int y = top; y < bottom; y++) {
      for (int x = left; x < right; x++) {
        counts[image.at(x, y)]++;
      }
    }
    int all = (right - left) * (bottom - top);
    int brightness = 0;
    int below = counts[0];
    while (brightness < 255 && below < PAPER * all) {
      below += counts[++brightness];
    }
    return Math.max(brightness, 40);
  }

  private GreyImage divided() {
    int width = image.width();
    byte[] even = new byte[image.pixels().length];
    int[] left = new int[width];
    int[] part = new int[width];
    for (int x = 0; x < width; x++) {
      double along = Math.min(Math.max((x - tile / 2.0) / tile, 0), columns - 1);
      left[x] = (int) along;
      part[x] = (int) ((along - left[x]) * UNIT);
    }
    for (int y = 0; y < image.height(); y++) {
      int[] light = light(y);
      for (int x = 0; x < width; x++) {
        int here = light[left[x]];
        int paperHere = here + (light[left[x] + 1] - here) * part[x] / UNIT;
        even[y * width + x] = (byte) Math.min(255, image.at(x, y) * 255 / paperHere);
      }
    }
    return new GreyImage(width, image.height(), even, image.dpi());
  }

  /** The brightness of the paper in the middle of each tile, and once more, beside one row. */
  private int[] light(int y) {
    double down = Math.min(Math.max((y - tile / 2.0) / tile, 0), rows - 1);
    int top = (int) down;
    int bottom = Math.min(top + 1, rows - 1);
    int[] light = new int[columns + 1];
    for (int i = 0; i < columns; i++) {
      double above = paper[top * columns + i];
      light[i] = (int) Math.round(above + (paper[bottom * columns + i] - above) * (down - top));
    }
    light[columns] = light[columns - 1];
    return light;
  }

  private GreyImage contrasted(GreyImage even) {
    int middle = even.threshold();
    int ink = Math.max(0, 2 * middle - 255);
    double white = ink + HAZE * (255 - ink);
    byte[] map = new byte[256];
    for (int i = 0; i < 256; i++) {
      map[i] = (byte) Math.round(Math.min(Math.max((i - ink) / (white - ink), 0), 1) * 255);
    }
    byte[] pixels = even.pixels();
    for (int i = 0; i < pixels.length; i++) {
      pixels[i] = map[pixels[i] & 0xFF];
    }
    return even;
  }
}
