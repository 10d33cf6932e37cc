package no.forkant.assessment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import no.forkant.casefile.CriminalMatter;
import no.forkant.casefile.Item;
import no.forkant.casefile.Offence;
import no.forkant.casefile.Sentence;
import no.forkant.casefile.Stage;
import no.forkant.rulebook.ParameterValues;
import org.jspecify.annotations.Nullable;

/**
 * Which reactions for offences before the age of eighteen an exhaustive certificate shows: those
 * that an ordinary one would, all of them if somebody has committed serious or repeated offences,
 * and one that was followed by a new offence (politiregisterforskriften § 30-3; politiregisterloven
 * §§ 40, 41).
 */
final class YouthReactions {

  private static final Set<Stage> SENTENCED =
      EnumSet.of(Stage.CONVICTED, Stage.PENALTY_NOTICE_ACCEPTED);

  /**
   * Offences whose upper limit in straffeloven always lies above three years, where no limit is
   * told.
   */
  private static final Set<Offence> ALWAYS_SERIOUS =
      EnumSet.of(
          Offence.HOMICIDE,
          Offence.GRAVE_VIOLENCE,
          Offence.DOMESTIC_VIOLENCE,
          Offence.ROBBERY,
          Offence.TERRORISM,
          Offence.WAR_CRIMES,
          Offence.TRAFFICKING,
          Offence.FORCED_MARRIAGE);

  private final List<Item> others;
  private final LocalDate day;
  private final ParameterValues parameters;
  private final BiPredicate<Item, CriminalMatter> youth;
  private final Predicate<Item> reaction;

  YouthReactions(
      List<Item> others,
      LocalDate day,
      ParameterValues parameters,
      BiPredicate<Item, CriminalMatter> youth,
      Predicate<Item> reaction) {
    this.others = others;
    this.day = day;
    this.parameters = parameters;
    this.youth = youth;
    this.reaction = reaction;
  }

  boolean shows(Item item, CriminalMatter matter) {
    List<CriminalMatter> all = ofYouth(matter);
    return all.stream().anyMatch(this::isSerious)
        || areMany(all)
        || isFollowed(item, matter)
        || isOnOrdinary(item, matter);
  }

  private List<CriminalMatter> ofYouth(CriminalMatter matter) {
    List<CriminalMatter> all = new ArrayList<>(List.of(matter));
    for (Item other : others) {
      CriminalMatter told = (CriminalMatter) other.content();
      if (reaction.test(other) && youth.test(other, told)) {
        all.add(told);
      }
    }
    return all;
  }

  private boolean isSerious(CriminalMatter matter) {
    Integer limit = matter.maxPenaltyMonths();
    return limit == null
        ? ALWAYS_SERIOUS.contains(matter.offence())
        : limit > parameters.count("certificate.youth.serious");
  }

  private boolean areMany(List<CriminalMatter> all) {
    int lesser = (int) all.stream().filter(this::isLesser).count();
    return all.size() >= parameters.count("certificate.youth.total-number")
        || lesser >= parameters.count("certificate.youth.lesser-number")
        || all.size() - lesser >= parameters.count("certificate.youth.graver-number");
  }

  private boolean isLesser(CriminalMatter matter) {
    Integer limit = matter.maxPenaltyMonths();
    return limit == null || limit <= parameters.count("certificate.youth.lesser");
  }

  private boolean isFollowed(Item item, CriminalMatter matter) {
    LocalDate last = lastDay(item, matter);
    return others.stream()
        .anyMatch(
            other -> {
              CriminalMatter later = (CriminalMatter) other.content();
              boolean counts = reaction.test(other) || PoliceCertificate.isPending(later);
              return counts
                  && !youth.test(other, later)
                  && !later.offenceOn().isBefore(matter.offenceOn())
                  && !later.offenceOn().isAfter(last);
            });
  }

  /**
   * politiregisterloven § 40 no. 8: if one of several judgments to prison for six months or more,
   * preventive detention or treatment is shown for ten years, all of them are. Only judgments are,
   * never an accepted notice.
   */
  private boolean isOnOrdinary(Item item, CriminalMatter matter) {
    return !lastDay(item, matter).isBefore(day)
        || (isGrave(matter)
            && others.stream()
                .map(other -> (CriminalMatter) other.content())
                .filter(this::isGrave)
                .anyMatch(other -> !lastOfGrave(other).isBefore(day)));
  }

  private boolean isGrave(CriminalMatter matter) {
    Sentence sentence = matter.sentence();
    int prison = parameters.count("certificate.ordinary.prison");
    return sentence != null
        && matter.stage() == Stage.CONVICTED
        && switch (sentence.kind()) {
          case IMPRISONMENT -> sentence.months() != null && sentence.months() >= prison;
          case PREVENTIVE_DETENTION, TREATMENT -> true;
          default -> false;
        };
  }

  private LocalDate lastOfGrave(CriminalMatter matter) {
    Sentence sentence = matter.sentence();
    int prison = parameters.count("certificate.ordinary.prison");
    if (sentence == null
        || (sentence.kind() == Sentence.Kind.IMPRISONMENT && !exceeds(sentence.months(), prison))) {
      return LocalDate.MIN;
    }
    return longAfter(sentence);
  }

  /**
   * Returns the last day on which an ordinary certificate shows the reaction; before all days if
   * never.
   */
  private LocalDate lastDay(Item item, CriminalMatter matter) {
    Sentence sentence = matter.sentence();
    LocalDate last = lastDay(item, matter, sentence);
    if (matter.furtherSentences() != null) {
      for (Sentence further : matter.furtherSentences()) {
        LocalDate other = lastDay(item, matter, further);
        last = other.isAfter(last) ? other : last;
      }
    }
    return last;
  }

  private LocalDate lastDay(Item item, CriminalMatter matter, @Nullable Sentence sentence) {
    if (sentence == null || !SENTENCED.contains(matter.stage())) {
      return LocalDate.MIN;
    }
    int prison = parameters.count("certificate.ordinary.prison");
    LocalDate offence = matter.offenceOn();
    return switch (sentence.kind()) {
      case FINE ->
          matter.maxPenaltyMonths() != null && matter.maxPenaltyMonths() > prison
              ? parameters.after("certificate.ordinary.youth", offence)
              : LocalDate.MIN;
      case CONDITIONAL -> parameters.after("certificate.ordinary.youth", offence);
      case COMMUNITY, YOUTH ->
          parameters.after(
              exceeds(sentence.subsidiaryMonths(), prison)
                  ? "certificate.ordinary.youth-long"
                  : "certificate.ordinary.youth",
              offence);
      case IMPRISONMENT ->
          exceeds(sentence.months(), prison)
              ? longAfter(sentence)
              : parameters.after("certificate.ordinary", pronounced(item, matter));
      case PREVENTIVE_DETENTION, TREATMENT, LOSS_OF_RIGHTS -> longAfter(sentence);
      case NONE -> LocalDate.MIN;
    };
  }

  private static boolean exceeds(@Nullable Double months, int limit) {
    return months != null && months > limit;
  }

  /** The time runs from the day a judgment was pronounced, not from the day it became final. */
  private static LocalDate pronounced(Item item, CriminalMatter matter) {
    if (matter.decidedOn() != null) {
      return matter.decidedOn();
    }
    return matter.finalOn() != null ? matter.finalOn() : item.occurredOn();
  }

  /**
   * Less than ten years from release or the end of the reaction; shown without end until that is
   * told.
   */
  private LocalDate longAfter(Sentence sentence) {
    return sentence.endedOn() == null
        ? LocalDate.MAX
        : parameters.after("certificate.ordinary.long", sentence.endedOn()).minusDays(1);
  }
}
