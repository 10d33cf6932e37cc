package no.forkant.register;

/** Why a matter was assessed. */
public enum AssessmentCause {
  /** It was registered. */
  RECEIPT,
  /** A person asked for it. */
  REQUEST,
  /** Something became known. */
  INFORMATION,
  /** A day came on which time alone can change the outcome. */
  DAY,
  /** The rules changed. */
  LAW
}
