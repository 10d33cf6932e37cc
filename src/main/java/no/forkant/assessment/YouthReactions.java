package no.forkant.assessment;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import no.forkant.casefile.CriminalMatter;
import no.forkant.casefile.Item;
import no.forkant.casefile.Offence;
import no.forkant.casefile.Sentence;
import no.forkant.casefile.Stage;
import no.forkant.rulebook.ParameterValues;
import org.jspecify.annotations.Nullable;

/**
 * Which reactions for offences before the age of eighteen an exhaustive certificate shows: those
 * that an ordinary one would, and all of them if they are serious or repeated or followed by a new
 * offence (politiregisterforskriften § 30-3; politiregisterloven §§ 40, 41).
 */
final class YouthReactions {

  private static final Set<Stage> REACTION =
      EnumSet.of(Stage.CONVICTED, Stage.PENALTY_NOTICE_ACCEPTED, Stage.WAIVED);

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

  YouthReactions(
      List<Item> others,
      LocalDate day,
      ParameterValues parameters,
      BiPredicate<Item, CriminalMatter> youth) {
    this.others = others;
    this.day = day;
    this.parameters = parameters;
    this.youth = youth;
  }

  boolean shows(Item item, CriminalMatter matter) {
    return isSerious(matter)
        || areMany(matter)
        || isFollowed(item, matter)
        || !lastDay(item, matter).isBefore(day);
  }

  private boolean isSerious(CriminalMatter matter) {
    Integer limit = matter.maxPenaltyMonths();
    return limit == null
        ? ALWAYS_SERIOUS.contains(matter.offence())
        : limit > parameters.count("certificate.youth.serious");
  }

  private boolean areMany(CriminalMatter matter) {
    int total = 1;
    int lesser = isLesser(matter) ? 1 : 0;
    for (Item other : others) {
      CriminalMatter reaction = (CriminalMatter) other.content();
      if (REACTION.contains(reaction.stage()) && youth.test(other, reaction)) {
        total++;
        lesser += isLesser(reaction) ? 1 : 0;
      }
    }
    return total >= parameters.count("certificate.youth.total-number")
        || lesser >= parameters.count("certificate.youth.lesser-number")
        || total - lesser >= parameters.count("certificate.youth.graver-number");
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
              boolean counts =
                  REACTION.contains(later.stage()) || PoliceCertificate.isPending(later);
              return counts
                  && !youth.test(other, later)
                  && !later.offenceOn().isBefore(matter.offenceOn())
                  && !later.offenceOn().isAfter(last);
            });
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
    if (sentence == null || matter.stage() == Stage.WAIVED) {
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
              : parameters.after("certificate.ordinary", PoliceCertificate.decided(item, matter));
      case PREVENTIVE_DETENTION, TREATMENT, LOSS_OF_RIGHTS -> longAfter(sentence);
      case NONE -> LocalDate.MIN;
    };
  }

  private static boolean exceeds(@Nullable Double months, int limit) {
    return months != null && months > limit;
  }

  /** Ten years from release or the end of the reaction; shown without end until that is told. */
  private LocalDate longAfter(Sentence sentence) {
    return sentence.endedOn() == null
        ? LocalDate.MAX
        : parameters.after("certificate.ordinary.long", sentence.endedOn());
  }
}
