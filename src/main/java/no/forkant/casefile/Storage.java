package no.forkant.casefile;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How weapons are kept (våpenforskrifta chapter 6).
 *
 * @param standard standard; null if not told
 * @param place place; null if not told
 * @param alarm alarm; null if not told
 * @param alarmExempted alarm exempted; null if not told
 * @param ammunitionApproved ammunition approved; null if not told
 * @param householdCount household count; null if not told
 * @param atRegisteredHome at registered home; null if not told
 * @param movedOn moved on; null if not told
 * @param noticeOn notice on; null if not told
 */
public record Storage(
    @Nullable Standard standard,
    @Nullable Place place,
    @Nullable Boolean alarm,
    @Nullable Boolean alarmExempted,
    @Nullable Boolean ammunitionApproved,
    @Nullable Integer householdCount,
    @Nullable Boolean atRegisteredHome,
    @Nullable LocalDate movedOn,
    @Nullable LocalDate noticeOn) {

  /** Values of {@code Standard}; their meaning stands in the contract. */
  public enum Standard {
    @JsonProperty("FG-520")
    FG_520,
    @JsonProperty("SSF-3492")
    SSF_3492,
    @JsonProperty("EN-1143")
    EN_1143,
    @JsonProperty("NS-5089")
    NS_5089,
    @JsonProperty("INSTA-610")
    INSTA_610,
    ROOM,
    OTHER
  }

  /** Values of {@code Place}; their meaning stands in the contract. */
  public enum Place {
    HOME,
    OTHER_HOME,
    CABIN,
    OTHER_HOLDER
  }
}
