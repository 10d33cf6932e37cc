package no.forkant.twin;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import no.forkant.casefile.CriminalMatter;
import no.forkant.casefile.Item;
import no.forkant.casefile.Offence;
import no.forkant.casefile.Sentence;
import no.forkant.casefile.Stage;

/**
 * The exhaustive and extended certificate on a day, written from politiregisterloven §§ 40 and 41
 * and politiregisterforskriften §§ 29-5 to 31-4.
 */
final class TwinCertificate {

  private final List<Item> items;
  private final LocalDate day;
  private final LocalDate birthDate;

  TwinCertificate(List<Item> items, LocalDate day, LocalDate birthDate) {
    this.items = items;
    this.day = day;
    this.birthDate = birthDate;
  }

  boolean shows(Item item) {
    CriminalMatter matter = (CriminalMatter) item.content();
    return switch (matter.stage()) {
      // §§ 29-5, 31-1, 30-2: reports, dropped cases, simplified fines; an acquittal is no reaction
      case REPORTED, DROPPED_EVIDENCE, DROPPED_OTHER, ACQUITTED, ON_THE_SPOT_FINE -> false;
      case CHARGED -> Boolean.TRUE.equals(matter.prosecutorConsulted());
      case INDICTED, PENALTY_NOTICE_OPEN, CONVICTED_NOT_FINAL -> true;
      case MEDIATION, CONVICTED, PENALTY_NOTICE_ACCEPTED, WAIVED ->
          isReaction(item) && (!isYoung(item, matter) || showsYoung(item, matter));
    };
  }

  /** §§ 28-3 no. 3, 31-1: a charge pends, whether it may be noted (§ 31-2) or not. */
  private static boolean isPending(CriminalMatter matter) {
    return switch (matter.stage()) {
      case CHARGED, INDICTED, PENALTY_NOTICE_OPEN, CONVICTED_NOT_FINAL -> true;
      default -> false;
    };
  }

  private static boolean isSettled(CriminalMatter matter) {
    Stage stage = matter.stage();
    return stage == Stage.CONVICTED
        || stage == Stage.PENALTY_NOTICE_ACCEPTED
        || stage == Stage.WAIVED;
  }

  private boolean isReaction(Item item) {
    CriminalMatter matter = (CriminalMatter) item.content();
    return isSettled(matter) || (matter.stage() == Stage.MEDIATION && isKept(item, matter));
  }

  /** § 30-1: two years from the approved agreement without a new offence that can give prison. */
  private boolean isKept(Item item, CriminalMatter matter) {
    LocalDate approved = approved(item, matter);
    LocalDate end = approved.plusYears(2);
    if (!day.isAfter(end)) {
      return true;
    }
    for (Item other : others(item)) {
      CriminalMatter later = (CriminalMatter) other.content();
      boolean prison = later.maxPenaltyMonths() == null || later.maxPenaltyMonths() > 0;
      boolean reaction = isSettled(later) || later.stage() == Stage.MEDIATION;
      boolean after = later.offenceOn().isAfter(approved);
      // what comes once the period is over cannot bring back what was deleted (third paragraph)
      if (!later.offenceOn().isAfter(end) && (isPending(later) || (reaction && prison && after))) {
        return true;
      }
    }
    return false;
  }

  private static LocalDate approved(Item item, CriminalMatter matter) {
    if (matter.finalOn() != null) {
      return matter.finalOn();
    }
    return matter.decidedOn() == null ? item.occurredOn() : matter.decidedOn();
  }

  /** § 40 no. 5: the day a judgment was pronounced ("avsagt") or a notice accepted. */
  private static LocalDate pronounced(Item item, CriminalMatter matter) {
    if (matter.decidedOn() != null) {
      return matter.decidedOn();
    }
    return matter.finalOn() == null ? item.occurredOn() : matter.finalOn();
  }

  private boolean isYoung(Item item, CriminalMatter matter) {
    if (matter.ageAtOffence() != null) {
      return matter.ageAtOffence() < 18;
    }
    return item.about() == null && matter.offenceOn().isBefore(TwinDays.reaches(birthDate, 18));
  }

  /**
   * § 30-3 second paragraph speaks of the person: whoever has one serious reaction, or many, or a
   * new one, is shown with all.
   */
  private boolean showsYoung(Item item, CriminalMatter matter) {
    List<CriminalMatter> young = new ArrayList<>();
    young.add(matter);
    for (Item other : others(item)) {
      CriminalMatter one = (CriminalMatter) other.content();
      if (isReaction(other) && isYoung(other, one)) {
        young.add(one);
      }
    }
    int lesser = 0;
    for (CriminalMatter one : young) {
      if (isSerious(one)) {
        return true;
      }
      lesser += one.maxPenaltyMonths() == null || one.maxPenaltyMonths() <= 12 ? 1 : 0;
    }
    boolean many = lesser >= 5 || young.size() - lesser >= 3 || young.size() >= 5;
    return many || isFollowed(item, matter) || !lastOrdinaryDay(item, matter).isBefore(day);
  }

  private static boolean isSerious(CriminalMatter matter) {
    if (matter.maxPenaltyMonths() != null) {
      return matter.maxPenaltyMonths() > 36;
    }
    // straffeloven §§ 275, 274, 282, 327, 131 ff., 101 ff., 257, 253: never a limit of three years
    Offence offence = matter.offence();
    return offence == Offence.HOMICIDE
        || offence == Offence.GRAVE_VIOLENCE
        || offence == Offence.DOMESTIC_VIOLENCE
        || offence == Offence.ROBBERY
        || offence == Offence.TERRORISM
        || offence == Offence.WAR_CRIMES
        || offence == Offence.TRAFFICKING
        || offence == Offence.FORCED_MARRIAGE;
  }

  /**
   * § 30-3 second paragraph no. 3 names the periods of § 40 nos. 5 and 7, but what the shorter ones
   * of no. 6 have ended is blocked, and is never noted again (fifth paragraph).
   */
  private boolean isFollowed(Item item, CriminalMatter matter) {
    LocalDate end = lastOrdinaryDay(item, matter);
    for (Item other : others(item)) {
      CriminalMatter later = (CriminalMatter) other.content();
      boolean counts = isReaction(other) || isPending(later);
      if (counts
          && !isYoung(other, later)
          && !later.offenceOn().isBefore(matter.offenceOn())
          && !later.offenceOn().isAfter(end)) {
        return true;
      }
    }
    return false;
  }

  private LocalDate lastOrdinaryDay(Item item, CriminalMatter matter) {
    LocalDate last = LocalDate.MIN;
    if (matter.stage() == Stage.WAIVED || matter.stage() == Stage.MEDIATION) {
      return last;
    }
    List<Sentence> sentences = new ArrayList<>();
    if (matter.sentence() != null) {
      sentences.add(matter.sentence());
    }
    if (matter.furtherSentences() != null) {
      sentences.addAll(matter.furtherSentences());
    }
    for (Sentence sentence : sentences) {
      LocalDate own = lastOrdinaryDay(item, matter, sentence);
      last = own.isAfter(last) ? own : last;
    }
    return last;
  }

  /** § 40 nos. 2, 3, 5 and 7, with the periods of no. 6 for offences before eighteen. */
  private static LocalDate lastOrdinaryDay(Item item, CriminalMatter matter, Sentence sentence) {
    LocalDate three = pronounced(item, matter).plusYears(3);
    LocalDate two = matter.offenceOn().plusYears(2);
    Integer most = matter.maxPenaltyMonths();
    switch (sentence.kind()) {
      case FINE:
        return most != null && most > 6 ? two : LocalDate.MIN;
      case CONDITIONAL:
        return two;
      case YOUTH, COMMUNITY:
        return isOver(sentence.subsidiaryMonths()) ? matter.offenceOn().plusYears(5) : two;
      case IMPRISONMENT:
        return isOver(sentence.months()) ? ten(sentence) : three;
      case PREVENTIVE_DETENTION, TREATMENT, LOSS_OF_RIGHTS:
        return ten(sentence);
      default:
        return LocalDate.MIN;
    }
  }

  private static boolean isOver(Double months) {
    return months != null && months > 6;
  }

  private static LocalDate ten(Sentence sentence) {
    // "mindre enn 10 år": the day itself is out
    return sentence.endedOn() == null
        ? LocalDate.MAX
        : sentence.endedOn().plusYears(10).minusDays(1);
  }

  private List<Item> others(Item item) {
    List<Item> others = new ArrayList<>();
    for (Item other : items) {
      if (other != item
          && other.content() instanceof CriminalMatter
          && Objects.equals(other.about(), item.about())) {
        others.add(other);
      }
    }
    return others;
  }
}
