package no.forkant.casefile;

/**
 * The state of an item in its source; {@code CORRECTED} is read until the item that replaces it is
 * known.
 */
public enum Status {
  ACTIVE,
  BLOCKED,
  WITHDRAWN,
  CORRECTED
}
