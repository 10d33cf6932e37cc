package no.forkant.audit;

/** Tells who the present request is made by. */
@FunctionalInterface
public interface CurrentActor {

  /**
   * Returns the user of the present request; never null.
   *
   * @throws IllegalStateException if nobody is logged in, as in a job or on a public page
   */
  Actor get();
}
