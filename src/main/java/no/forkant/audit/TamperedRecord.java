package no.forkant.audit;

import java.util.UUID;

/** A stored record is not, or no longer, what its log entry commits to. */
public final class TamperedRecord extends RuntimeException {

  private static final long serialVersionUID = 1L;

  TamperedRecord(UUID entryId, String what) {
    super("Entry %s: %s".formatted(entryId, what));
  }
}
