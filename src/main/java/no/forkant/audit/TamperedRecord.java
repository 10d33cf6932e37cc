package no.forkant.audit;

import java.util.UUID;

/** A stored record is not, or no longer, what its log entry commits to. */
public final class TamperedRecord extends RuntimeException {

  private static final long serialVersionUID = 1L;

  TamperedRecord(UUID entryId) {
    super("The record of entry %s is not the one the entry commits to".formatted(entryId));
  }
}
