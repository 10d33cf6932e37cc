package no.forkant.rulebook.evidence;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import no.forkant.casefile.Item;

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
}
