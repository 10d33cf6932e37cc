package no.forkant.casefile;

import java.util.List;
import java.util.function.Function;

/**
 * What came of reading a document: a value, or everything that is wrong with it.
 *
 * @param <T> what was to be read
 */
public sealed interface Reading<T> {

  /**
   * A document without faults.
   *
   * @param value what was read; never null
   */
  record Accepted<T>(T value) implements Reading<T> {

    @Override
    public List<Fault> faults() {
      return List.of();
    }

    @Override
    public T orElseThrow() {
      return value;
    }

    @Override
    public <R> Reading<R> map(Function<? super T, ? extends R> change) {
      return new Accepted<>(change.apply(value));
    }
  }

  /**
   * A document with faults.
   *
   * @param faults all that is wrong; never null or empty
   */
  record Refused<T>(List<Fault> faults) implements Reading<T> {

    /** Copies its list, so that it can never change. */
    public Refused {
      faults = List.copyOf(faults);
    }

    @Override
    public T orElseThrow() {
      throw new FaultyDocumentException(faults);
    }

    @Override
    public <R> Reading<R> map(Function<? super T, ? extends R> change) {
      return new Refused<>(faults);
    }
  }

  /** Returns all that is wrong; never null, empty for an accepted document. */
  List<Fault> faults();

  /**
   * Returns what was read; never null.
   *
   * @throws FaultyDocumentException if there are faults
   */
  T orElseThrow();

  /** Returns this reading with another value made from its own, or with the same faults. */
  <R> Reading<R> map(Function<? super T, ? extends R> change);

  /** Returns whether there are no faults. */
  default boolean isAccepted() {
    return faults().isEmpty();
  }
}
