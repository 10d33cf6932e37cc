package no.forkant.casefile;

/** A class of driving licence (førerkortforskriften § 2-1). */
public enum LicenceClass {
  AM,
  A1,
  A2,
  A,
  B,
  BE,
  C1,
  C1E,
  C,
  CE,
  D1,
  D1E,
  D,
  DE,
  S,
  T
}
