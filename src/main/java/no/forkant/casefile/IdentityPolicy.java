package no.forkant.casefile;

/** Which national identity numbers a service may take in. */
public enum IdentityPolicy {

  /** Only synthetic numbers (month + 80): test, training and demonstration. */
  SYNTHETIC_ONLY,

  /** Real numbers as well: production. */
  REAL_ALLOWED;

  /** Returns whether a service under this policy may take in {@code number}. */
  public boolean allows(IdentityNumber number) {
    return this == REAL_ALLOWED || number.isSynthetic();
  }
}
