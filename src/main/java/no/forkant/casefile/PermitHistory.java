package no.forkant.casefile;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An event in the history of a permit.
 *
 * @param permit permit; never null
 * @param variant variant; null if not told
 * @param event event; never null
 * @param on on; never null
 * @param until until; open while no end is known; null if not told
 * @param deadline deadline; null if not told
 * @param ground ground; null if not told
 * @param exception exception; null if not told
 * @param country country; null if not told
 * @param weapon weapon; null if not told
 * @param programme programme; null if not told
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

  /** Values of {@code Event}; their meaning stands in the contract. */
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
