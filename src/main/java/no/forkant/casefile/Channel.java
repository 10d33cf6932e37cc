package no.forkant.casefile;

/** The channel that an application came by. */
public enum Channel {
  DIGITAL,
  PAPER,
  ORAL
}
