package no.forkant.rulebook;

/** A changed expression that the compiler would refuse, so that it is no mutant. */
final class IllTyped extends RuntimeException {

  private static final long serialVersionUID = 1L;

  IllTyped(String what) {
    super(what);
  }
}
