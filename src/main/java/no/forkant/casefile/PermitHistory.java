package no.forkant.casefile;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An event in the history of a permit.
 *
 * @param permit the permit; never null
 * @param variant its variant, one of those of {@code permit}; null if not told
 * @param event what happened to it; never null
 * @param on the day it happened; never null
 * @param until the last day of what was given or decided; open while no end is known; null if not
 *     told
 * @param deadline the last day to reply, appeal or hand in; null if not told
 * @param ground why, as the decision says; null if not told
 * @param exception the exception it was given under; null if not told
 * @param country the country of the permit, an ISO 3166 two-letter code; null if not told
 * @param weapon the weapon it is about; what a party holds follows from these; null if not told
 * @param programme the shooting programme that the weapon is for; null if not told
 */
public record PermitHistory(
    Permit permit,
    @Nullable Variant variant,
    Event event,
    LocalDate on,
    @Nullable EndDay until,
    @Nullable LocalDate deadline,
    @Nullable String ground,
    @Nullable String exception,
    @Nullable String country,
    @Nullable Weapon weapon,
    @Nullable String programme)
    implements Content {

  /** What happened to it. */
  public enum Event {
    GRANTED,
    RENEWED,
    EXTENDED,
    REFUSED,
    BANNED,
    REVOKED,
    WARNED,
    NOTICE_SENT,
    SEIZED,
    RETURNED,
    HANDED_IN,
    LAPSED,
    APPEALED,
    PRELIMINARY_REPLY,
    DELAY_NOTICE,
    DISTRICT_HEARD,
    REPLY_RECEIVED
  }
}
