package no.forkant.rulebook.evidence;

import no.forkant.casefile.Ammunition;
import org.jspecify.annotations.Nullable;

/**
 * What a rule reads of the ammunition applied for or held (våpenlova § 7, våpenforskrifta § 6-3).
 */
public final class AmmunitionFacts {

  private final @Nullable Ammunition told;
  private final Frame frame;

  AmmunitionFacts(@Nullable Ammunition told, Frame frame) {
    this.told = told;
    this.frame = frame;
  }

  /** Returns whether one of the types is among it. */
  public boolean ofType(Ammunition.AmmunitionType... types) {
    return told != null
        && told.types() != null
        && told.types().stream().anyMatch(t -> Query.isOneOf(t, (Object[]) types));
  }

  private static boolean isSome(@Nullable Number amount) {
    return amount != null && amount.doubleValue() > 0;
  }

  /** Returns whether cartridges are among it. */
  public boolean getCartridges() {
    return told != null && (isSome(told.rounds()) || isSome(told.rounds22()));
  }

  /** Returns whether powder or primers are among it. */
  public boolean getPropellant() {
    return told != null
        && (isSome(told.smokelessKg()) || isSome(told.blackKg()) || isSome(told.primers()));
  }

  /** Returns whether an amount is told (våpenlova § 7 first paragraph). */
  public boolean getAmountTold() {
    return getCartridges() || getPropellant();
  }

  /**
   * Returns whether there are more cartridges than one household may keep: the first parameter, or
   * the second where at least the third are of .22 (våpenforskrifta § 6-3).
   */
  public boolean roundsAbove(String most, String mostWithSmall, String small) {
    if (told == null || told.rounds() == null) {
      return false;
    }
    int rounds22 = told.rounds22() == null ? 0 : told.rounds22();
    boolean manySmall = rounds22 >= frame.parameters().count(small);
    return told.rounds() > frame.parameters().count(manySmall ? mostWithSmall : most);
  }

  /** Returns whether there is more smokeless powder than the parameter says. */
  public boolean smokelessAbove(String kilograms) {
    return told != null && isAbove(told.smokelessKg(), kilograms);
  }

  /** Returns whether there is more black powder than the parameter says. */
  public boolean blackAbove(String kilograms) {
    return told != null && isAbove(told.blackKg(), kilograms);
  }

  /** Returns whether there are more primers than the parameter says. */
  public boolean primersAbove(String number) {
    return told != null && isAbove(told.primers(), number);
  }

  private boolean isAbove(@Nullable Number amount, String parameter) {
    return amount != null && amount.doubleValue() > frame.parameters().decimal(parameter);
  }
}
