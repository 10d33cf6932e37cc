package no.forkant.oversight;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Random;

/** A row of draws that is the same for the same seed, place and purpose. */
final class PopulationDraw {

  private final Random random;

  /**
   * Creates a row of draws.
   *
   * @param seed the population's seed
   * @param index the place in the population, from 0
   * @param purpose keeps rows for different purposes apart
   */
  PopulationDraw(long seed, int index, String purpose) {
    long mixed = (seed * 0x9E3779B97F4A7C15L + index) * 0xBF58476D1CE4E5B9L + purpose.hashCode();
    this.random = new Random(mixed ^ (mixed >>> 31));
    random.nextInt();
  }

  /** Returns true in {@code percent} of a hundred draws. */
  boolean chance(double percent) {
    return random.nextDouble() * 100 < percent;
  }

  /** Returns a whole number, both ends counted. */
  int between(int least, int most) {
    return least + random.nextInt(most - least + 1);
  }

  /** Returns a day, both ends counted; {@code first} if {@code last} lies before it. */
  LocalDate day(LocalDate first, LocalDate last) {
    int days = (int) Math.max(0, ChronoUnit.DAYS.between(first, last));
    return first.plusDays(between(0, days));
  }

  @SafeVarargs
  final <T> T pick(T... values) {
    return values[random.nextInt(values.length)];
  }

  <T> T pick(List<T> values) {
    return values.get(random.nextInt(values.size()));
  }
}
