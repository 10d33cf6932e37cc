package no.forkant.casefile;

/** A register that vouches for a hunter, a business or an employer of guards. */
public enum RegistrationKind {
  HUNTER,
  BUSINESS_ENTERPRISES,
  LEGAL_ENTITIES,
  COMPANY,
  VAT,
  GUARD_EMPLOYER,
  OTHER
}
