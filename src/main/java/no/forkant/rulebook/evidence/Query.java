package no.forkant.rulebook.evidence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import no.forkant.casefile.Content;
import no.forkant.casefile.Field;
import no.forkant.casefile.Item;
import no.forkant.casefile.Precision;
import no.forkant.casefile.Register;
import org.jspecify.annotations.Nullable;

/**
 * A typed query over the evidence of one condition; each filter gives a narrower query. A query
 * that finds nothing is cheap, since most cases hold few items.
 *
 * @param <C> the content of the items that it reads
 * @param <Q> the query's own type
 */
public abstract class Query<C extends Content, Q extends Query<C, Q>> extends Found {

  private final Class<C> contentClass;

  Query(Class<C> contentClass, Frame frame, Exhibit[] exhibits) {
    super(frame, exhibits);
    this.contentClass = contentClass;
  }

  /** Returns the same query over fewer exhibits; never null. */
  abstract Q with(Exhibit[] exhibits);

  @SuppressWarnings("unchecked")
  private Q self() {
    return (Q) this;
  }

  final C content(Exhibit exhibit) {
    return contentClass.cast(exhibit.item().content());
  }

  /** Returns the contents, in no particular order; never null. */
  public final List<C> contents() {
    List<C> all = new ArrayList<>(exhibits().length);
    for (Exhibit exhibit : exhibits()) {
      all.add(content(exhibit));
    }
    return all;
  }

  /** Keeps the exhibits whose content passes; never null. */
  final Q where(Predicate<C> test) {
    return whereExhibit(e -> test.test(content(e)));
  }

  /** Keeps the exhibits whose item passes; never null. */
  final Q whereItem(Predicate<Item> test) {
    return whereExhibit(e -> test.test(e.item()));
  }

  private Q whereExhibit(Predicate<Exhibit> test) {
    if (exhibits().length == 0) {
      return self();
    }
    List<Exhibit> kept = new ArrayList<>(exhibits().length);
    for (Exhibit exhibit : exhibits()) {
      if (test.test(exhibit)) {
        kept.add(exhibit);
      }
    }
    return kept.size() == exhibits().length ? self() : with(kept.toArray(Exhibit[]::new));
  }

  /** Keeps what one of the professional fields or outside bodies knows. */
  public final Q field(Field... wanted) {
    return whereItem(item -> isOneOf(item.field(), (Object[]) wanted));
  }

  /** Keeps what happened after everything in {@code other}. */
  public final Q laterThan(Found other) {
    return whereItem(
        item ->
            other.getItems().stream()
                .allMatch(earlier -> item.occurredOn().isAfter(earlier.occurredOn())));
  }

  /**
   * Keeps what happened in the period that the parameter gives, back from the day; both ends count.
   */
  public final Q since(String period) {
    return within(frame().parameters().before(period, frame().day()), frame().day(), c -> null);
  }

  /**
   * Keeps what happened in the period that the parameter gives, back from the receipt; both ends
   * count.
   */
  public final Q sinceBeforeReceipt(String period) {
    LocalDate received = frame().receivedOrDay();
    return within(frame().parameters().before(period, received), received, c -> null);
  }

  /**
   * Keeps what lies between two days, both counted. An exhibit that could lie on either side,
   * because its day is not known exactly, is kept as uncertain.
   *
   * @param day reads the day from the content; a null from it means the day of the occurrence
   */
  final Q within(LocalDate from, LocalDate to, Function<C, @Nullable LocalDate> day) {
    if (exhibits().length == 0) {
      return self();
    }
    List<Exhibit> kept = new ArrayList<>(exhibits().length);
    for (Exhibit exhibit : exhibits()) {
      LocalDate told = day.apply(content(exhibit));
      boolean inexact = isInexact(exhibit, told);
      LocalDate earliest = inexact ? exhibit.earliest() : told(exhibit, told);
      LocalDate latest = inexact ? exhibit.latest() : told(exhibit, told);
      if (!latest.isBefore(from) && !earliest.isAfter(to)) {
        boolean certain = !earliest.isBefore(from) && !latest.isAfter(to);
        kept.add(certain ? exhibit : exhibit.uncertain());
      }
    }
    return with(kept.toArray(Exhibit[]::new));
  }

  /** Returns whether {@code told} is one of {@code wanted}; false for null. */
  static boolean isOneOf(@Nullable Object told, Object... wanted) {
    for (Object one : wanted) {
      if (one == told) {
        return true;
      }
    }
    return false;
  }

  private static boolean isInexact(Exhibit exhibit, @Nullable LocalDate told) {
    return exhibit.item().precisionOrDefault() != Precision.DAY
        && (told == null || told.equals(exhibit.item().occurredOn()));
  }

  private static LocalDate told(Exhibit exhibit, @Nullable LocalDate told) {
    return told == null ? exhibit.item().occurredOn() : told;
  }

  /** Keeps what stands in one of the given registers. */
  public final Q inRegister(Register... wanted) {
    return whereItem(i -> isOneOf(i.register(), (Object[]) wanted));
  }

  /** Keeps what stands in none of the given registers. */
  public final Q notInRegister(Register... wanted) {
    return whereItem(i -> !isOneOf(i.register(), (Object[]) wanted));
  }

  @Override
  public Q getFirm() {
    return whereExhibit(e -> e.strength() == Strength.GROUND);
  }

  /** Keeps what is of a kind that may carry a finding, but is unverified or of uncertain day. */
  public final Q getUnverified() {
    return whereExhibit(e -> e.strength() == Strength.UNVERIFIED);
  }
}
