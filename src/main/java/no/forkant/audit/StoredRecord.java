package no.forkant.audit;

import java.time.Instant;
import java.util.UUID;

/**
 * A decision record as it was kept, shown to be the one its log entry commits to.
 *
 * @param entryId the log entry that commits to it; never null
 * @param recordedAt when it was written, to the microsecond; never null
 * @param record what was kept; never null
 */
public record StoredRecord(UUID entryId, Instant recordedAt, DecisionRecord record) {

  /**
   * Returns a document byte for byte as it was kept.
   *
   * @param name such as {@link DecisionRecord#CASE_FILE}
   * @throws IllegalArgumentException if the record holds no such document
   */
  public byte[] document(String name) {
    byte[] document = record.documents().get(name);
    if (document == null) {
      throw new IllegalArgumentException("The record holds no " + name);
    }
    return document.clone();
  }
}
