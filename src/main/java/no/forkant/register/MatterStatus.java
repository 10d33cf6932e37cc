package no.forkant.register;

import no.forkant.casefile.MatterKind;

/** Where a matter stands. */
public enum MatterStatus {
  /** An application that nobody has decided yet. */
  OPEN(MatterKind.APPLICATION),
  /** An application that a person has decided. */
  DECIDED(MatterKind.APPLICATION),
  /** An application that the party has taken back. */
  WITHDRAWN(MatterKind.APPLICATION),
  /** A permit that the party holds; it is assessed anew when something becomes known. */
  HELD(MatterKind.HELD_PERMIT),
  /** A permit that has ended: lapsed, handed in or revoked. */
  ENDED(MatterKind.HELD_PERMIT);

  private final MatterKind kind;

  MatterStatus(MatterKind kind) {
    this.kind = kind;
  }

  /** Returns the kind of matter that can have this status; never null. */
  public MatterKind kind() {
    return kind;
  }

  /** Returns the status of a matter that was just registered; never null. */
  static MatterStatus first(MatterKind kind) {
    return kind == MatterKind.APPLICATION ? OPEN : HELD;
  }
}
