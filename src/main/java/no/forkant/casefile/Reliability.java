package no.forkant.casefile;

/**
 * How far an item is verified, not how good its source is; what is unverified can at most trigger a
 * check.
 */
public enum Reliability {
  VERIFIED,
  ADMITTED,
  PROBABLE,
  UNVERIFIED
}
