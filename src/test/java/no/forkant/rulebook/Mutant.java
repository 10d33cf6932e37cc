package no.forkant.rulebook;

import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/** A rulebook with one mistake in it. */
public final class Mutant {

  private final String name;
  private final Supplier<Rulebook> rulebook;
  private final BooleanSupplier differs;

  Mutant(String name, Supplier<Rulebook> rulebook, BooleanSupplier differs) {
    this.name = name;
    this.rulebook = rulebook;
    this.differs = differs;
  }

  /** Returns the rule or parameter and what is changed in it. */
  public String name() {
    return name;
  }

  /** Returns the rules with the mistake. */
  public Rulebook rulebook() {
    return rulebook.get();
  }

  /** Returns whether what was recorded last could have come out otherwise. */
  public boolean couldDiffer() {
    return differs.getAsBoolean();
  }
}
