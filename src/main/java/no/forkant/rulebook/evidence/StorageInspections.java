package no.forkant.rulebook.evidence;

import java.time.LocalDate;
import java.util.List;
import no.forkant.casefile.StorageInspection;

/** Queries over controls of weapon storage. */
public final class StorageInspections extends Query<StorageInspection, StorageInspections> {

  StorageInspections(Frame frame, Exhibit[] exhibits) {
    super(StorageInspection.class, frame, exhibits);
  }

  @Override
  StorageInspections with(Exhibit[] exhibits) {
    return new StorageInspections(frame(), exhibits);
  }

  /** Keeps those whose {@code result} is one of the given. */
  public StorageInspections result(StorageInspection.Result... wanted) {
    return where(c -> isOneOf(c.result(), wanted));
  }

  /**
   * Keeps those that found a fault or were refused, and that no certain approval of the same day or
   * later answers.
   */
  public StorageInspections getUncorrected() {
    List<StorageInspection> approved =
        getFirm().contents().stream().filter(c -> isApproved(c)).toList();
    return where(
        c ->
            !isApproved(c)
                && approved.stream().allMatch(a -> a.inspectedOn().isBefore(c.inspectedOn())));
  }

  private static boolean isApproved(StorageInspection c) {
    return c.result() == StorageInspection.Result.APPROVED;
  }

  /** Keeps those of the period back from the day; both ends count. */
  public StorageInspections inspectedSince(String period) {
    LocalDate day = frame().day();
    return within(frame().parameters().before(period, day), day, StorageInspection::inspectedOn);
  }

  /** Keeps those at which weapons were missing (våpenforskrifta § 11-6 second paragraph). */
  public StorageInspections getWeaponsMissing() {
    return where(c -> c.missingWeapons() != null && c.missingWeapons() > 0);
  }

  /** Keeps those announced fewer hours before than the parameter says (våpenforskrifta § 11-6). */
  public StorageInspections announcedLaterThan(String hours) {
    return where(
        c -> c.noticeHours() != null && c.noticeHours() < frame().parameters().decimal(hours));
  }
}
