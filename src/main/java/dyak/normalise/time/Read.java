package dyak.normalise.time;

import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** A value read from tokens, and the token after its last one. */
public record Read<T>(T value, int end) {
  <R> Read<R> map(Function<? super T, ? extends R> change) {
    return new Read<>(change.apply(value), end);
  }

  Read<T> until(int later) {
    return new Read<>(value, later);
  }

  /** The reading that takes in the most tokens; of equals, the first. */
  static <T> Optional<Read<T>> longest(Stream<Optional<Read<T>>> readings) {
    return readings.flatMap(Optional::stream).reduce((a, b) -> b.end() > a.end() ? b : a);
  }
}
