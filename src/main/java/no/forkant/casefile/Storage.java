package no.forkant.casefile;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How weapons are kept (våpenforskrifta chapter 6).
 *
 * @param standard the standard that the cabinet or room meets; null if not told
 * @param place where it stands; null if not told
 * @param alarm true if there is an alarm; null if not told
 * @param alarmExempted true if an exemption from the alarm is given; null if not told
 * @param ammunitionApproved true if the cabinet is approved for ammunition; null if not told
 * @param householdCount permit-bound weapons and parts in the household, with those applied for;
 *     null if not told
 * @param atRegisteredHome true if it stands at the registered home; null if not told
 * @param movedOn the day the weapons were moved; null if not told
 * @param noticeOn the day the move was notified; null if not told
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

  /** The standard that the cabinet or room meets. */
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

  /** Where it stands. */
  public enum Place {
    HOME,
    OTHER_HOME,
    CABIN,
    OTHER_HOLDER
  }
}
