package no.forkant.rulebook.evidence;

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
}
