package dyak;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.util.function.Consumer;

/**
 * Whether work grows with the length of its text or with a power of it. Processor time of this
 * thread is compared, so that a busy machine does not matter much; what noise is left is met by
 * repeating: work that grows with the square shows it every time, noise does not.
 */
public final class Growth {
  private static final int TIMES = 16;

  /** Between what growth by the length (16) and growth by its square (256) would take. */
  private static final double MOST = 64;

  private static final int ATTEMPTS = 8;
  private static final long MEASURABLE_NANOS = 1_000_000;

  private Growth() {}

  /**
   * Fails when the work for {@code length} characters made of the piece is, in each of several
   * attempts, far more than sixteen times the work for a sixteenth of them.
   */
  public static void assertLinear(String piece, int length, Consumer<String> work) {
    String part = piece.repeat(Math.max(1, length / TIMES / piece.length()));
    String whole = part.repeat(TIMES);
    work.accept(whole);
    double least = Double.MAX_VALUE;
    for (int i = 0; i < ATTEMPTS && least >= MOST; i++) {
      work.accept(part);
      long ofPart = Math.max(nanos(part, work), MEASURABLE_NANOS);
      least = Math.min(least, (double) nanos(whole, work) / ofPart);
    }
    assertThat(least)
        .as("work for sixteen times the text, as a multiple of the work for one")
        .isLessThan(MOST);
  }

  private static long nanos(String text, Consumer<String> work) {
    long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    work.accept(text);
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start;
  }
}
