package no.forkant.rulebook.evidence;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import no.forkant.casefile.CriminalMatter;
import no.forkant.casefile.Offence;
import no.forkant.casefile.Sentence;
import no.forkant.casefile.Stage;
import org.jspecify.annotations.Nullable;

/** Queries over criminal matters, each at the latest stage known. */
public final class CriminalMatters extends Query<CriminalMatter, CriminalMatters> {

  private static final Set<Offence> VIOLENT =
      EnumSet.of(
          Offence.HOMICIDE,
          Offence.VIOLENCE,
          Offence.GRAVE_VIOLENCE,
          Offence.DOMESTIC_VIOLENCE,
          Offence.THREATS,
          Offence.STALKING,
          Offence.COERCION,
          Offence.DEPRIVATION_OF_LIBERTY,
          Offence.SEXUAL,
          Offence.CHILD_SEXUAL,
          Offence.ROBBERY,
          Offence.TERRORISM,
          Offence.WAR_CRIMES,
          Offence.FORCED_MARRIAGE,
          Offence.TRAFFICKING);
  private static final Set<Offence> DRUGS =
      EnumSet.of(Offence.DRUGS_USE, Offence.DRUGS_POSSESSION, Offence.DRUGS_SUPPLY);
  private static final Set<Offence> GUARD_WEIGHT =
      EnumSet.of(
          Offence.DRUGS_USE,
          Offence.DRUGS_POSSESSION,
          Offence.DRUGS_SUPPLY,
          Offence.PUBLIC_ORDER,
          Offence.RESISTING_POLICE,
          Offence.THEFT,
          Offence.HANDLING,
          Offence.FRAUD,
          Offence.FORGERY,
          Offence.EMBEZZLEMENT,
          Offence.MONEY_LAUNDERING,
          Offence.FALSE_ACCUSATION);
  private static final Set<Offence> GRAVE_BESIDES =
      EnumSet.of(
          Offence.WEAPONS,
          Offence.EXPLOSIVES,
          Offence.ARSON,
          Offence.ORGANISED,
          Offence.HATE,
          Offence.SMUGGLING,
          Offence.GUARD_LAW);

  static {
    GUARD_WEIGHT.addAll(VIOLENT);
  }

  private static final Set<Stage> FINAL =
      EnumSet.of(
          Stage.CONVICTED,
          Stage.PENALTY_NOTICE_ACCEPTED,
          Stage.WAIVED,
          Stage.MEDIATION,
          Stage.ON_THE_SPOT_FINE);
  private static final Set<Stage> PENDING =
      EnumSet.of(
          Stage.CHARGED, Stage.INDICTED, Stage.PENALTY_NOTICE_OPEN, Stage.CONVICTED_NOT_FINAL);
  private static final Set<Stage> WITHOUT_REACTION =
      EnumSet.of(Stage.REPORTED, Stage.DROPPED_EVIDENCE, Stage.DROPPED_OTHER, Stage.ACQUITTED);

  private static final Set<Offence> ECONOMIC_OR_TRAFFIC =
      EnumSet.of(
          Offence.FRAUD,
          Offence.EMBEZZLEMENT,
          Offence.ECONOMIC,
          Offence.SPEEDING,
          Offence.DRIVING_WITHOUT_LICENCE,
          Offence.OTHER_TRAFFIC);
  private static final Set<Sentence.Kind> MILD =
      EnumSet.of(
          Sentence.Kind.FINE,
          Sentence.Kind.CONDITIONAL,
          Sentence.Kind.LOSS_OF_RIGHTS,
          Sentence.Kind.NONE);

  CriminalMatters(Frame frame, Exhibit[] exhibits) {
    super(CriminalMatter.class, frame, exhibits);
  }

  @Override
  CriminalMatters with(Exhibit[] exhibits) {
    return new CriminalMatters(frame(), exhibits);
  }

  static boolean isFinal(CriminalMatter matter) {
    return FINAL.contains(matter.stage());
  }

  /** Returns whether the matter may still lead to a reaction. */
  static boolean isUndecided(CriminalMatter matter) {
    return matter.stage() == Stage.REPORTED || PENDING.contains(matter.stage());
  }

  static boolean isNorwegian(CriminalMatter matter) {
    return matter.country() == null || matter.country().equals("NO");
  }

  /** Returns the day the reaction was laid down (Norwegian: <i>ilagt</i>); null if not told. */
  static @Nullable LocalDate reactionDay(CriminalMatter matter) {
    return matter.decidedOn() != null ? matter.decidedOn() : matter.finalOn();
  }

  /** Keeps those that concern driving. */
  public DrivingMatters getDriving() {
    return new DrivingMatters(frame(), where(DrivingMatters::isDriving).exhibits());
  }

  /** Keeps those that do not concern driving. */
  public CriminalMatters getNotDriving() {
    return where(c -> !DrivingMatters.isDriving(c));
  }

  /** Keeps those in which a vehicle was used to commit the offence. */
  public CriminalMatters getWithVehicle() {
    return where(c -> Boolean.TRUE.equals(c.vehicleUsed()));
  }

  /** Keeps those of one of the kinds of offence. */
  public CriminalMatters offenceOneOf(Offence... wanted) {
    return where(c -> isOneOf(c.offence(), (Object[]) wanted));
  }

  /** Keeps those decided abroad. */
  public CriminalMatters getAbroad() {
    return where(c -> !isNorwegian(c));
  }

  /**
   * Keeps those whose reaction was laid down in the period that the parameter gives, back from the
   * day; both ends count.
   */
  public CriminalMatters reactionSince(String period) {
    LocalDate day = frame().day();
    return within(frame().parameters().before(period, day), day, CriminalMatters::reactionDay);
  }

  /** Keeps offences of violence, threats or other force against persons. */
  public CriminalMatters getViolent() {
    return where(c -> VIOLENT.contains(c.offence()));
  }

  /** Keeps those against family or in close relations. */
  public CriminalMatters getAgainstFamily() {
    return where(CriminalMatters::isAgainstFamily);
  }

  /** Keeps drug offences. */
  public CriminalMatters getDrugs() {
    return where(c -> DRUGS.contains(c.offence()));
  }

  /** Keeps those of one kind of offence. */
  public CriminalMatters offence(Offence offence) {
    return where(c -> c.offence() == offence);
  }

  /** Drops those of one kind of offence. */
  public CriminalMatters notOffence(Offence offence) {
    return where(c -> c.offence() != offence);
  }

  /** Keeps those at one stage. */
  public CriminalMatters stage(Stage stage) {
    return where(c -> c.stage() == stage);
  }

  /** Keeps those with a final reaction (Norwegian: <i>rettskraftig</i>). */
  public CriminalMatters getFinalReactions() {
    return where(c -> FINAL.contains(c.stage()));
  }

  /** Keeps those that pend: charge, indictment or a reaction that is not final. */
  public CriminalMatters getPending() {
    return where(c -> PENDING.contains(c.stage()));
  }

  /** Keeps those without a reaction: reports, dropped cases, acquittals. */
  public CriminalMatters getWithoutReaction() {
    return where(c -> WITHOUT_REACTION.contains(c.stage()));
  }

  /** Keeps those committed under the influence. */
  public CriminalMatters getIntoxicated() {
    return where(CriminalMatters::isIntoxicated);
  }

  /** Keeps those that led to immediate imprisonment, preventive detention or the like. */
  public CriminalMatters getImprisoned() {
    return where(c -> isImprisonment(c.sentence()));
  }

  private static boolean isImprisonment(@Nullable Sentence sentence) {
    return sentence != null
        && (sentence.kind() == Sentence.Kind.IMPRISONMENT
            || sentence.kind() == Sentence.Kind.PREVENTIVE_DETENTION);
  }

  /**
   * Keeps those decided in the period that the parameter gives, back from the day; both ends count.
   */
  public CriminalMatters decidedSince(String period) {
    LocalDate day = frame().day();
    return within(
        frame().parameters().before(period, day),
        day,
        c -> c.finalOn() != null ? c.finalOn() : c.decidedOn());
  }

  /**
   * Keeps those committed in the period that the parameter gives, back from the day; both ends
   * count.
   */
  public CriminalMatters committedSince(String period) {
    LocalDate day = frame().day();
    return within(frame().parameters().before(period, day), day, CriminalMatter::offenceOn);
  }

  /** Drops offences of violence, threats or other force against persons. */
  public CriminalMatters getNotViolent() {
    return where(c -> !VIOLENT.contains(c.offence()));
  }

  /** Drops those against family or in close relations. */
  public CriminalMatters getNotAgainstFamily() {
    return where(c -> !isAgainstFamily(c));
  }

  /** Drops drug offences. */
  public CriminalMatters getNotDrugs() {
    return where(c -> !DRUGS.contains(c.offence()));
  }

  /** Drops those committed under the influence. */
  public CriminalMatters getSober() {
    return where(c -> !isIntoxicated(c));
  }

  /** Keeps those that are charged or indicted. */
  public CriminalMatters getProsecuted() {
    return where(c -> c.stage() == Stage.CHARGED || c.stage() == Stage.INDICTED);
  }

  /**
   * Keeps small economic and traffic offences, which as such have no link to the lawful use of
   * weapons (våpenforskrifta § 7-4 second paragraph): told to be small by a reaction milder than
   * imprisonment, unarmed, sober and not against family.
   */
  public CriminalMatters getSmallAndUnlinked() {
    return where(CriminalMatters::isSmallAndUnlinked);
  }

  /** Drops small economic and traffic offences without a link to the lawful use of weapons. */
  public CriminalMatters getBeyondSmall() {
    return where(c -> !isSmallAndUnlinked(c));
  }

  /** Drops economic and ordinary traffic offences, whatever their gravity. */
  public CriminalMatters getNotEconomicOrTraffic() {
    return where(c -> !ECONOMIC_OR_TRAFFIC.contains(c.offence()));
  }

  private static boolean isAgainstFamily(CriminalMatter c) {
    return c.offence() == Offence.DOMESTIC_VIOLENCE
        || c.offence() == Offence.FORCED_MARRIAGE
        || Boolean.TRUE.equals(c.againstFamily());
  }

  private static boolean isIntoxicated(CriminalMatter c) {
    return c.offence() == Offence.IMPAIRED_DRIVING || Boolean.TRUE.equals(c.intoxicated());
  }

  private static boolean isSmallAndUnlinked(CriminalMatter c) {
    return ECONOMIC_OR_TRAFFIC.contains(c.offence())
        && (FINAL.contains(c.stage())
            || c.stage() == Stage.PENALTY_NOTICE_OPEN
            || c.stage() == Stage.CONVICTED_NOT_FINAL)
        && isMild(c.sentence())
        && (c.furtherSentences() == null
            || c.furtherSentences().stream().allMatch(CriminalMatters::isMild))
        && !Boolean.TRUE.equals(c.armed())
        && !isIntoxicated(c)
        && !isAgainstFamily(c);
  }

  private static boolean isMild(@Nullable Sentence sentence) {
    return sentence == null || MILD.contains(sentence.kind());
  }

  /**
   * Keeps what vaktvirksomhetsforskriften § 6 weighs specially: unlawful drugs, public order,
   * acquisitive crime, violence, and straffeloven §§ 222 to 226, read both as the code of 1902 and
   * as the code of 2005 numbers them.
   */
  public CriminalMatters getSpeciallyWeighedForGuards() {
    return where(c -> GUARD_WEIGHT.contains(c.offence()));
  }

  /** Drops what {@link #getSpeciallyWeighedForGuards} keeps. */
  public CriminalMatters getOtherwiseWeighedForGuards() {
    return where(c -> !GUARD_WEIGHT.contains(c.offence()));
  }

  /** Keeps those under investigation or prosecution: reported or pending. */
  public CriminalMatters getUnderInvestigation() {
    return where(c -> c.stage() == Stage.REPORTED || PENDING.contains(c.stage()));
  }

  /**
   * Keeps what is serious or bears on the trust in a guard's work (vaktvirksomhetsloven § 8 third
   * paragraph): what is weighed specially, committed in the work, or punished as gravely.
   */
  public CriminalMatters getBearingOnGuardWork() {
    return where(
        c ->
            GUARD_WEIGHT.contains(c.offence())
                || GRAVE_BESIDES.contains(c.offence())
                || Boolean.TRUE.equals(c.inService()));
  }

  /** Drops those that may not be told to others because it would harm the investigation. */
  public CriminalMatters getDisclosable() {
    return where(c -> !Boolean.TRUE.equals(c.disclosureHarms()));
  }
}
