package no.forkant.casefile;

/** Whether a permit is applied for or already held. */
public enum MatterKind {
  /** An application (Norwegian: <i>søknad</i>). */
  APPLICATION,
  /** A permit that the party holds and that is judged anew. */
  HELD_PERMIT
}
