package no.forkant.assessment;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import no.forkant.casefile.CriminalMatter;
import no.forkant.casefile.Item;
import no.forkant.casefile.Stage;
import no.forkant.rulebook.ParameterValues;
import org.jspecify.annotations.Nullable;

/**
 * What an exhaustive and extended police certificate shows on a day (Norwegian: <i>uttømmende og
 * utvidet politiattest</i>): politiregisterloven § 41, politiregisterforskriften chapters 29 to 31.
 * Reports, dropped cases, acquittals and simplified fines never; a charge only once it was put to
 * the prosecutor.
 */
final class PoliceCertificate {

  private static final Set<Stage> FINAL =
      EnumSet.of(Stage.CONVICTED, Stage.PENALTY_NOTICE_ACCEPTED, Stage.WAIVED);
  private static final Set<Stage> PENDING =
      EnumSet.of(Stage.INDICTED, Stage.PENALTY_NOTICE_OPEN, Stage.CONVICTED_NOT_FINAL);

  private final List<Item> items;
  private final LocalDate day;
  private final ParameterValues parameters;
  private final @Nullable LocalDate partyBirthDate;

  /**
   * Creates the certificate.
   *
   * @param items everything that may be looked at; never null
   * @param partyBirthDate the party's day of birth; null for an organisation
   */
  PoliceCertificate(
      List<Item> items,
      LocalDate day,
      ParameterValues parameters,
      @Nullable LocalDate partyBirthDate) {
    this.items = items;
    this.day = day;
    this.parameters = parameters;
    this.partyBirthDate = partyBirthDate;
  }

  /**
   * Returns whether the certificate shows {@code item}; false for anything but a criminal matter.
   */
  boolean shows(Item item) {
    if (!(item.content() instanceof CriminalMatter matter)) {
      return false;
    }
    if (matter.stage() == Stage.CHARGED) {
      return Boolean.TRUE.equals(matter.prosecutorConsulted());
    }
    if (matter.stage() == Stage.MEDIATION) {
      return showsMediation(item, matter);
    }
    if (PENDING.contains(matter.stage())) {
      return true;
    }
    return FINAL.contains(matter.stage())
        && (!isYouth(item, matter)
            || new YouthReactions(othersOf(item), day, parameters, this::isYouth)
                .shows(item, matter));
  }

  /**
   * politiregisterforskriften § 30-1: two years from the approved agreement, unless something new
   * came.
   */
  private boolean showsMediation(Item item, CriminalMatter matter) {
    LocalDate approved = decided(item, matter);
    LocalDate end = parameters.after("certificate.mediation", approved);
    return !day.isAfter(end)
        || othersOf(item).stream().anyMatch(other -> interrupts(other, approved, end));
  }

  private static boolean interrupts(Item other, LocalDate approved, LocalDate end) {
    CriminalMatter matter = (CriminalMatter) other.content();
    if (isPending(matter)) {
      return true;
    }
    boolean reaction = FINAL.contains(matter.stage()) || matter.stage() == Stage.MEDIATION;
    boolean prison = matter.maxPenaltyMonths() == null || matter.maxPenaltyMonths() > 0;
    return reaction
        && prison
        && matter.offenceOn().isAfter(approved)
        && !matter.offenceOn().isAfter(end);
  }

  /** politiregisterforskriften § 31-1: charges, indictments and reactions that are not final. */
  static boolean isPending(CriminalMatter matter) {
    return PENDING.contains(matter.stage())
        || (matter.stage() == Stage.CHARGED && Boolean.TRUE.equals(matter.prosecutorConsulted()));
  }

  /** Returns the day of the decision; for mediation the day the agreement was approved. */
  static LocalDate decided(Item item, CriminalMatter matter) {
    if (matter.finalOn() != null) {
      return matter.finalOn();
    }
    return matter.decidedOn() != null ? matter.decidedOn() : item.occurredOn();
  }

  private boolean isYouth(Item item, CriminalMatter matter) {
    int limit = parameters.count("certificate.youth.age");
    if (matter.ageAtOffence() != null) {
      return matter.ageAtOffence() < limit;
    }
    return item.about() == null
        && partyBirthDate != null
        && matter.offenceOn().isBefore(parameters.after("certificate.youth.age", partyBirthDate));
  }

  private List<Item> othersOf(Item item) {
    return items.stream()
        .filter(other -> other != item && other.content() instanceof CriminalMatter)
        .filter(other -> Objects.equals(other.about(), item.about()))
        .toList();
  }
}
