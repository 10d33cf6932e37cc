package no.forkant.rulebook;

/** How an item is admitted to a condition. */
public enum Admission {
  /** It may carry a ground or a bar. */
  GROUND,
  /** It may only be a reason to look closer. */
  TRIGGER
}
