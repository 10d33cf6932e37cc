package no.forkant.casefile;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A course, test or examination; without {@code passedOn} it is not passed.
 *
 * @param course which course or examination it is; never null
 * @param kind whether it was an examination or what stands in for one; null if not told
 * @param startedOn the day it began; null if not told
 * @param passedOn the day it was passed; not told means not passed; null if not told
 * @param validTo the last day it is valid; open while no end is known; null if not told
 */
public record Training(
    Course course,
    @Nullable Kind kind,
    @Nullable LocalDate startedOn,
    @Nullable LocalDate passedOn,
    @Nullable EndDay validTo)
    implements Content {

  /** Which course or examination it is. */
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

  /** Whether it was an examination or what stands in for one. */
  public enum Kind {
    EXAM,
    REAPPROVAL,
    DISPENSATION,
    RECOGNITION
  }
}
