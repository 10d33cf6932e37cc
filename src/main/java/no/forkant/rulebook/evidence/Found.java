package no.forkant.rulebook.evidence;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import no.forkant.casefile.Item;
import org.jspecify.annotations.Nullable;

/**
 * Some of the evidence of one condition; what a rule names as the reason for its finding.
 * Immutable.
 */
public class Found {

  private static final Exhibit[] NOTHING = {};

  private final Frame frame;
  private final Exhibit[] exhibits;

  Found(Frame frame, Exhibit[] exhibits) {
    this.frame = frame;
    this.exhibits = exhibits;
  }

  static Found nothing(Frame frame) {
    return new Found(frame, NOTHING);
  }

  /** Returns whether anything was found. */
  public boolean getAny() {
    return exhibits.length > 0;
  }

  /** Returns whether nothing was found. */
  public boolean getNone() {
    return exhibits.length == 0;
  }

  /** Returns how many occurrences were found: items of one incident count once. */
  public int getCount() {
    return count(exhibits);
  }

  /** Returns the items, in no particular order; never null. */
  public List<Item> getItems() {
    return Stream.of(exhibits).map(Exhibit::item).toList();
  }

  /** Returns whether at least as many occurrences were found as the parameter says. */
  public boolean atLeast(String parameter) {
    return exhibits.length > 0 && getCount() >= frame.parameters().count(parameter);
  }

  /** Returns whether fewer occurrences were found than the parameter says. */
  public boolean fewerThan(String parameter) {
    return getCount() < frame.parameters().count(parameter);
  }

  /** Returns everything in this or in {@code other}, each item once; never null. */
  public Found and(Found other) {
    if (other.exhibits.length == 0) {
      return this;
    }
    if (exhibits.length == 0) {
      return other;
    }
    return new Found(
        frame,
        Stream.concat(Stream.of(exhibits), Stream.of(other.exhibits).filter(o -> !holds(o.item())))
            .toArray(Exhibit[]::new));
  }

  /**
   * Returns everything in this or in {@code other}, each item once; for rules, where {@code and} is
   * a word of the rule language. Never null.
   */
  public Found joinedWith(Found other) {
    return and(other);
  }

  private boolean holds(Item item) {
    return Arrays.stream(exhibits).anyMatch(e -> e.item() == item);
  }

  /** Returns the exhibits; the array must not be changed. */
  public final Exhibit[] exhibits() {
    return exhibits;
  }

  final Frame frame() {
    return frame;
  }

  /** Returns how many occurrences stand behind {@code exhibits}. */
  public static int count(Exhibit[] exhibits) {
    if (exhibits.length < 2) {
      return exhibits.length;
    }
    return (int) Arrays.stream(exhibits).map(Exhibit::occurrence).distinct().count();
  }

  /** Keeps what may carry a ground: verified, of a certain day and admitted as a ground. */
  public Found getFirm() {
    return new Found(
        frame,
        Arrays.stream(exhibits)
            .filter(e -> e.strength() == Strength.GROUND)
            .toArray(Exhibit[]::new));
  }

  /**
   * Returns whether nothing in this is as late as the latest of {@code other}: what was found does
   * not answer it. Told by the day of the occurrence.
   */
  public boolean earlierThan(Found other) {
    LocalDate latest = latest(other.exhibits);
    return latest != null
        && Arrays.stream(exhibits).allMatch(e -> e.item().occurredOn().isBefore(latest));
  }

  /**
   * Returns this, or nothing if something in {@code answer} is as late as the latest of this and so
   * answers it. Told by the day of the occurrence.
   */
  public Found unansweredBy(Found answer) {
    return answer.earlierThan(this) ? this : nothing(frame);
  }

  private static @Nullable LocalDate latest(Exhibit[] exhibits) {
    return Arrays.stream(exhibits)
        .map(e -> e.item().occurredOn())
        .max(Comparator.naturalOrder())
        .orElse(null);
  }
}
