package no.forkant.casefile;

/** The register that an item stands in; the legal door to it depends on this. */
public enum Register {
  REACTIONS,
  CRIMINAL_CASES,
  INTELLIGENCE,
  WANTED,
  OPERATIONS_LOG,
  CUSTODY_LOG,
  PST,
  WEAPONS,
  DRIVING_LICENCE,
  PASSPORT,
  IMMIGRATION,
  POPULATION,
  HUNTER,
  GUARD,
  CONCERN_TALKS,
  MONEY_LAUNDERING,
  INFORMANTS,
  PHOTO_FINGERPRINT,
  DNA,
  SIS,
  NONE
}
