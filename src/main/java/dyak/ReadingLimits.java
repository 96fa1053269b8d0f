package dyak;

import dyak.ingest.ContainerLimits;
import dyak.ingest.Limits;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

/** Bounds on what is read of one file, and on what may come out of one archive or mail. */
public record ReadingLimits(Limits file, ContainerLimits container) {
  private static final int COUNT = 7;

  /** What {@link Limits} and {@link ContainerLimits} call standard. */
  public static ReadingLimits standard() {
    return new ReadingLimits(Limits.standard(), ContainerLimits.standard());
  }

  /**
   * Reads what {@link #text} wrote.
   *
   * @throws IllegalArgumentException when it is something else, or a limit is too low
   */
  public static ReadingLimits parse(String text) {
    long[] numbers = Arrays.stream(text.split(",")).mapToLong(Long::parseLong).toArray();
    if (numbers.length != COUNT) {
      throw new IllegalArgumentException("limits " + text + ": not " + COUNT);
    }
    return new ReadingLimits(
        new Limits(numbers[0], Math.toIntExact(numbers[1]), Math.toIntExact(numbers[2])),
        new ContainerLimits(
            Math.toIntExact(numbers[3]),
            Math.toIntExact(numbers[4]),
            numbers[5],
            Math.toIntExact(numbers[6])));
  }

  /** All limits in a line, for another process: {@code 536870912,2000,20000000,5,10000,…}. */
  public String text() {
    return LongStream.of(
            file.bytes(),
            file.pages(),
            file.characters(),
            container.depth(),
            container.entries(),
            container.bytes(),
            container.ratio())
        .mapToObj(Long::toString)
        .collect(Collectors.joining(","));
  }
}
