package dyak.forge.words;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * Chance that repeats itself: one seed gives the same throws on every machine. Each aspect of a
 * letter throws its own dice, so that a change in one leaves the others as they were.
 */
public final class Dice {
  private final long seed;
  private final Random random;

  public Dice(long seed) {
    this.seed = seed;
    this.random = new Random(mix(seed));
  }

  /** Dice of their own for {@code aspect}. */
  public Dice forAspect(String aspect) {
    return new Dice(mix(seed) + aspect.hashCode());
  }

  /** Dice for the {@code index}-th of many. */
  public Dice forIndex(int index) {
    return new Dice(mix(seed ^ 0x9E3779B97F4A7C15L) + index);
  }

  public long seed() {
    return seed;
  }

  /** From {@code from} to {@code to}, both included. */
  public int between(int from, int to) {
    return from + random.nextInt(to - from + 1);
  }

  public boolean chance(double probability) {
    return random.nextDouble() < probability;
  }

  public <T> T pick(List<T> things) {
    return things.get(random.nextInt(things.size()));
  }

  @SafeVarargs
  public final <T> T oneOf(T... things) {
    return things[random.nextInt(things.length)];
  }

  /** Some of {@code things}, each once, in random order. */
  public <T> List<T> some(int count, List<T> things) {
    List<T> shuffled = new ArrayList<>(things);
    Collections.shuffle(shuffled, random);
    return List.copyOf(shuffled.subList(0, Math.min(count, shuffled.size())));
  }

  /** A day from {@code from} to {@code to}, both included. */
  public LocalDate day(LocalDate from, LocalDate to) {
    return from.plusDays(between(0, (int) (to.toEpochDay() - from.toEpochDay())));
  }

  /** As many digits as asked, the first not 0. */
  public String digits(int count) {
    StringBuilder digits = new StringBuilder().append(between(1, 9));
    while (digits.length() < count) {
      digits.append(between(0, 9));
    }
    return digits.toString();
  }

  private static long mix(long value) {
    long mixed = (value ^ (value >>> 33)) * 0xff51afd7ed558ccdL;
    mixed = (mixed ^ (mixed >>> 33)) * 0xc4ceb9fe1a85ec53L;
    return mixed ^ (mixed >>> 33);
  }
}
