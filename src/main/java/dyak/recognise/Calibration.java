package dyak.recognise;

import dyak.record.Evidence;
import dyak.record.TextOrigin;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Turns how sure a rule says it is into how often such values were right, by a table of measured
 * shares: {@code ocr /number 0.97 0.81} for text that was recognised in a picture. The table is
 * made by {@code dyak.recognise.CalibrationTable} in the test sources.
 */
final class Calibration {
  static final Calibration NONE = new Calibration(Map.of());

  private final Map<String, Double> measured;

  private Calibration(Map<String, Double> measured) {
    this.measured = measured;
  }

  /** The calibration that was measured last. */
  static Calibration standard() {
    return Standard.TABLE;
  }

  /** Read once, when it is first asked for. */
  private static final class Standard {
    private static final Calibration TABLE = read("confidence.tsv");
  }

  private static Calibration read(String resource) {
    Map<String, Double> measured = new HashMap<>();
    try (InputStream in = Calibration.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException(resource + " is not in the jar: build it again");
      }
      BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        String[] row = line.split("\t", -1);
        if (row.length >= 4 && !line.startsWith("#")) {
          measured.put(row[0] + '\t' + row[1] + '\t' + row[2], Double.valueOf(row[3]));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Calibration(Map.copyOf(measured));
  }

  /**
   * The measured confidence of a value: of its field, or of all fields where too few were seen; as
   * stated where nothing was.
   */
  double of(String pointer, double stated, @Nullable TextOrigin origin) {
    String from = origin(origin);
    Double own = measured.get(key(from, Evidence.field(pointer), stated));
    Double all = own == null ? measured.get(key(from, "*", stated)) : own;
    return all == null ? stated : all;
  }

  static String origin(@Nullable TextOrigin origin) {
    return origin == TextOrigin.OCR || origin == TextOrigin.MIXED ? "ocr" : "text";
  }

  private static String hundredths(double share) {
    long hundredths = Math.round(share * 100);
    return hundredths >= 0 && hundredths < 100 && hundredths / 100.0 == share
        ? (hundredths < 10 ? "0.0" : "0.") + hundredths
        : BigDecimal.valueOf(share).setScale(2, RoundingMode.HALF_UP).toPlainString();
  }

  static String key(String origin, String field, double stated) {
    return origin + '\t' + field + '\t' + hundredths(stated);
  }
}
