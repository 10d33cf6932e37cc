package no.forkant.casefile;

/** An identity or permit document. */
public enum DocumentKind {
  PASSPORT,
  ID_CARD,
  LICENCE,
  GUARD_CARD
}
