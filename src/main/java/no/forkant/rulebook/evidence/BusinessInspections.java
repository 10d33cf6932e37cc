package no.forkant.rulebook.evidence;

import java.time.LocalDate;
import java.util.List;
import no.forkant.casefile.BusinessInspection;

/** Queries over inspections of the business. */
public final class BusinessInspections extends Query<BusinessInspection, BusinessInspections> {

  BusinessInspections(Frame frame, Exhibit[] exhibits) {
    super(BusinessInspection.class, frame, exhibits);
  }

  @Override
  BusinessInspections with(Exhibit[] exhibits) {
    return new BusinessInspections(frame(), exhibits);
  }

  /** Keeps those whose {@code kind} is one of the given. */
  public BusinessInspections kind(BusinessInspection.Kind... wanted) {
    return where(c -> isOneOf(c.kind(), wanted));
  }

  /** Keeps those whose {@code result} is one of the given. */
  public BusinessInspections result(BusinessInspection.Result... wanted) {
    return where(c -> isOneOf(c.result(), wanted));
  }

  /**
   * Keeps those that found a fault or were refused, and that no certain approval of the same day or
   * later answers.
   */
  public BusinessInspections getUncorrected() {
    List<BusinessInspection> approved =
        getFirm().contents().stream().filter(c -> isApproved(c)).toList();
    return where(
        c ->
            !isApproved(c)
                && approved.stream().allMatch(a -> a.inspectedOn().isBefore(c.inspectedOn())));
  }

  private static boolean isApproved(BusinessInspection c) {
    return c.result() == BusinessInspection.Result.APPROVED;
  }

  /** Keeps those of the period back from the day; both ends count. */
  public BusinessInspections inspectedSince(String period) {
    LocalDate day = frame().day();
    return within(frame().parameters().before(period, day), day, BusinessInspection::inspectedOn);
  }
}
