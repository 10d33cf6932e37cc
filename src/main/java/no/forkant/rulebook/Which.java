package no.forkant.rulebook;

import java.util.EnumSet;
import java.util.Set;
import no.forkant.casefile.CaseFile;
import no.forkant.casefile.DrivingLicenceDetails;
import no.forkant.casefile.IdCardDetails;
import no.forkant.casefile.Item;
import no.forkant.casefile.Permit;
import no.forkant.casefile.PermitHistory;
import no.forkant.casefile.Request;
import no.forkant.casefile.Status;

/**
 * What tells two kinds of matter of one variant apart, where the law gives them other conditions.
 */
public enum Which {
  /** Every matter. */
  ANY {
    @Override
    boolean fits(CaseFile caseFile) {
      return true;
    }
  },
  /** The first driving licence: said so, or no licence in the history. */
  FIRST_LICENCE {
    @Override
    boolean fits(CaseFile caseFile) {
      Boolean told =
          caseFile.matter().details() instanceof DrivingLicenceDetails details
              ? details.first()
              : null;
      return told != null ? told : !holdsLicence(caseFile);
    }
  },
  /** A further class of driving licence. */
  FURTHER_CLASS {
    @Override
    boolean fits(CaseFile caseFile) {
      return !FIRST_LICENCE.fits(caseFile);
    }
  },
  /** Exchange of a driving licence of an EEA state (førerkortforskriften § 10-3). */
  EEA_EXCHANGE {
    @Override
    boolean fits(CaseFile caseFile) {
      return caseFile.matter().requestOrDefault() == Request.EXCHANGE
          && caseFile.matter().details() instanceof DrivingLicenceDetails details
          && details.foreignLicence() != null
          && details.foreignLicence().eea();
    }
  },
  /** An identity card with the right to travel, which is the default. */
  TRAVEL_RIGHT {
    @Override
    boolean fits(CaseFile caseFile) {
      return !NO_TRAVEL_RIGHT.fits(caseFile);
    }
  },
  /** An identity card without the right to travel. */
  NO_TRAVEL_RIGHT {
    @Override
    boolean fits(CaseFile caseFile) {
      return caseFile.matter().details() instanceof IdCardDetails details
          && Boolean.FALSE.equals(details.travelRight());
    }
  };

  private static final Set<PermitHistory.Event> GIVEN =
      EnumSet.of(
          PermitHistory.Event.GRANTED, PermitHistory.Event.RENEWED, PermitHistory.Event.EXTENDED);

  abstract boolean fits(CaseFile caseFile);

  private static boolean holdsLicence(CaseFile caseFile) {
    return caseFile.information().stream()
        .filter(item -> item.about() == null && isKnown(caseFile, item))
        .map(Item::content)
        .anyMatch(
            content ->
                content instanceof PermitHistory history
                    && history.permit() == Permit.DRIVING_LICENCE
                    && GIVEN.contains(history.event()));
  }

  private static boolean isKnown(CaseFile caseFile, Item item) {
    Status status = item.statusOrDefault();
    return status != Status.BLOCKED
        && status != Status.WITHDRAWN
        && (caseFile.knownAt() == null || !item.recordedAt().isAfter(caseFile.knownAt()));
  }
}
