package no.forkant.assessment;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
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
  private final Function<Item, @Nullable LocalDate> birthDateOf;

  /**
   * Creates the certificate.
   *
   * @param items everything that may be looked at; never null
   * @param birthDateOf tells when whom an item is about was born; never null, gives null if not
   *     told
   */
  PoliceCertificate(
      List<Item> items,
      LocalDate day,
      ParameterValues parameters,
      Function<Item, @Nullable LocalDate> birthDateOf) {
    this.items = items;
    this.day = day;
    this.parameters = parameters;
    this.birthDateOf = birthDateOf;
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
    if (PENDING.contains(matter.stage())) {
      return true;
    }
    return isReaction(item)
        && (!isYouth(item, matter)
            || new YouthReactions(othersOf(item), day, parameters, this::isYouth, this::isReaction)
                .shows(item, matter));
  }

  /** Returns whether a reaction stands in the register for such certificates. */
  private boolean isReaction(Item item) {
    CriminalMatter matter = (CriminalMatter) item.content();
    return FINAL.contains(matter.stage())
        || (matter.stage() == Stage.MEDIATION && isKept(item, matter));
  }

  /**
   * politiregisterforskriften § 30-1: mediation is kept for two years from the approved agreement,
   * unless something new came; then it is deleted.
   */
  private boolean isKept(Item item, CriminalMatter matter) {
    LocalDate approved = approved(item, matter);
    LocalDate end = parameters.after("certificate.mediation", approved);
    return !day.isAfter(end)
        || othersOf(item).stream().anyMatch(other -> interrupts(other, approved, end));
  }

  /** Something that comes after the time limit ran out cannot bring back what was deleted. */
  private static boolean interrupts(Item other, LocalDate approved, LocalDate end) {
    CriminalMatter matter = (CriminalMatter) other.content();
    if (matter.offenceOn().isAfter(end)) {
      return false;
    }
    if (isPending(matter)) {
      return true;
    }
    boolean reaction = FINAL.contains(matter.stage()) || matter.stage() == Stage.MEDIATION;
    boolean prison = matter.maxPenaltyMonths() == null || matter.maxPenaltyMonths() > 0;
    return reaction && prison && matter.offenceOn().isAfter(approved);
  }

  /**
   * politiregisterforskriften § 28-3 no. 3: charges, indictments and reactions that are not final.
   * A charge pends whether or not the prosecutor lets the certificate show it (§ 31-2).
   */
  static boolean isPending(CriminalMatter matter) {
    return PENDING.contains(matter.stage()) || matter.stage() == Stage.CHARGED;
  }

  private static LocalDate approved(Item item, CriminalMatter matter) {
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
    LocalDate birthDate = birthDateOf.apply(item);
    return birthDate != null
        && matter.offenceOn().isBefore(parameters.after("certificate.youth.age", birthDate));
  }

  private List<Item> othersOf(Item item) {
    return items.stream()
        .filter(other -> other != item && other.content() instanceof CriminalMatter)
        .filter(other -> Objects.equals(other.about(), item.about()))
        .toList();
  }
}
