package no.forkant.casefile;

import java.util.EnumSet;
import java.util.Set;

/** The kinds of permit that the police decide or speak on (Norwegian: <i>løyve, tillatelse</i>). */
public enum Permit {
  WEAPON(WeaponDetails.class, EnumSet.range(Variant.HUNT, Variant.KNIFE)),
  DRIVING_LICENCE(DrivingLicenceDetails.class, EnumSet.range(Variant.AM, Variant.T)),
  PROFESSIONAL_DRIVER(ProfessionalDriverDetails.class, EnumSet.of(Variant.PASSENGER)),
  SECURITY_COMPANY(SecurityCompanyDetails.class, EnumSet.of(Variant.COMPANY, Variant.IN_HOUSE)),
  SECURITY_GUARD(
      SecurityGuardDetails.class,
      EnumSet.of(
          Variant.GUARD, Variant.DOOR_SUPERVISOR, Variant.VALUABLES, Variant.BODY_PROTECTION)),
  PASSPORT(PassportDetails.class, EnumSet.of(Variant.ORDINARY, Variant.EXTRA, Variant.EMERGENCY)),
  ID_CARD(IdCardDetails.class, EnumSet.of(Variant.ORDINARY, Variant.ALIEN)),
  SECOND_HAND_TRADE(SecondHandTradeDetails.class, EnumSet.of(Variant.TRADE));

  private final Class<? extends Details> detailsClass;
  private final Set<Variant> variants;

  Permit(Class<? extends Details> detailsClass, Set<Variant> variants) {
    this.detailsClass = detailsClass;
    this.variants = Set.copyOf(variants);
  }

  /** Returns the class that holds the details of matters of this permit; never null. */
  public Class<? extends Details> detailsClass() {
    return detailsClass;
  }

  /** Returns the variants of this permit; never null or empty. */
  public Set<Variant> variants() {
    return variants;
  }
}
