package no.forkant.audit;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something in the log that is not as it was written.
 *
 * @param kind what is wrong; never null
 * @param sequence the place in the chain; null if it has none
 * @param entryId the entry; null if it is not known
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Fault(Kind kind, @Nullable Long sequence, @Nullable UUID entryId) {

  /** What can be wrong. */
  enum Kind {
    /** Places are missing from the chain just before this one. */
    CHAIN_GAP,
    /** A link does not follow from the one before it and its own entry. */
    CHAIN_BROKEN,
    /** The chain does not end where it was last extended to, or where the caller noted. */
    CHAIN_END,
    /** The chain names an entry that is not there. */
    ENTRY_MISSING,
    /** An entry is no longer what was hashed. */
    ENTRY_CHANGED,
    /** An entry has no place in the chain and waits for none. */
    ENTRY_UNCHAINED,
    /** The record that an entry commits to is not there. */
    RECORD_MISSING,
    /** A record is no longer what its entry commits to. */
    RECORD_CHANGED,
    /** No entry commits to a record. */
    RECORD_UNCLAIMED
  }
}
