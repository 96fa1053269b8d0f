package dyak.normalise.token;

import java.util.Optional;
import java.util.function.Function;

/** A value read from tokens, and the token after its last one. */
public record Read<T>(T value, int end) {
  public <R> Read<R> map(Function<? super T, ? extends R> change) {
    return new Read<>(change.apply(value), end);
  }

  public Read<T> until(int later) {
    return new Read<>(value, later);
  }

  /** The reading that takes in the most tokens; of equals, the first. */
  @SafeVarargs
  public static <T> Optional<Read<T>> longest(Optional<Read<T>>... readings) {
    Optional<Read<T>> longest = Optional.empty();
    for (Optional<Read<T>> reading : readings) {
      if (reading.isPresent() && (longest.isEmpty() || reading.get().end() > longest.get().end())) {
        longest = reading;
      }
    }
    return longest;
  }
}
