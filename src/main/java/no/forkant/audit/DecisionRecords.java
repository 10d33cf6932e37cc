package no.forkant.audit;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Gives back what the log keeps, for reading and replay. */
@Component
public class DecisionRecords {

  /**
   * Returns the record of an assessment as first made; empty if there is none or it was erased.
   *
   * @throws TamperedRecord if it is no longer what its entry commits to
   */
  public Optional<StoredRecord> ofAssessment(UUID assessmentId) {
    throw new UnsupportedOperationException("not built yet");
  }

  /**
   * Returns every record about an application or permit, oldest first.
   *
   * @throws TamperedRecord if one is no longer what its entry commits to
   */
  public List<StoredRecord> about(Subject subject) {
    throw new UnsupportedOperationException("not built yet");
  }
}
