package no.forkant.casefile;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A course, test or examination; without {@code passedOn} it is not passed.
 *
 * @param course course; never null
 * @param kind kind; null if not told
 * @param startedOn started on; null if not told
 * @param passedOn passed on; null if not told
 * @param validTo valid to; open while no end is known; null if not told
 */
public record Training(
    Course course,
    @Nullable Kind kind,
    @Nullable LocalDate startedOn,
    @Nullable LocalDate passedOn,
    @Nullable EndDay validTo)
    implements Content {

  /** Values of {@code Course}; their meaning stands in the contract. */
  public enum Course {
    HUNTER_EXAM,
    WEAPON_SAFETY,
    NATIONAL_SERVICE,
    SERVICE_WEAPONS,
    DEALER_COURSE,
    GUNSMITH,
    GUARD_BASIC,
    GUARD_FULL,
    DOOR_SUPERVISOR,
    VALUABLES_TRANSPORT,
    BODY_PROTECTION,
    GUARD_INSTRUCTOR,
    FIRST_AID,
    DRIVER_THEORY,
    DRIVER_PRACTICE,
    TAXI_DRIVER,
    PROFESSIONAL_DRIVER,
    IMPAIRED_DRIVING_PROGRAMME,
    POLICE_EDUCATION,
    OTHER
  }

  /** Values of {@code Kind}; their meaning stands in the contract. */
  public enum Kind {
    EXAM,
    REAPPROVAL,
    DISPENSATION,
    RECOGNITION
  }
}
