package no.forkant.rulebook.evidence;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import no.forkant.casefile.CriminalMatter;
import no.forkant.casefile.LicenceClass;
import no.forkant.casefile.LicenceLoss;
import no.forkant.casefile.Offence;
import no.forkant.casefile.Stage;
import no.forkant.casefile.TrafficIncident;
import no.forkant.casefile.Variant;
import org.jspecify.annotations.Nullable;

/** Queries over criminal matters that concern driving, each at the latest stage known. */
public final class DrivingMatters extends Query<CriminalMatter, DrivingMatters> {

  private static final Set<Offence> TRAFFIC =
      EnumSet.of(
          Offence.IMPAIRED_DRIVING,
          Offence.SPEEDING,
          Offence.DANGEROUS_DRIVING,
          Offence.DRIVING_WITHOUT_LICENCE,
          Offence.HIT_AND_RUN,
          Offence.OTHER_TRAFFIC);

  DrivingMatters(Frame frame, Exhibit[] exhibits) {
    super(CriminalMatter.class, frame, exhibits);
  }

  @Override
  DrivingMatters with(Exhibit[] exhibits) {
    return new DrivingMatters(frame(), exhibits);
  }

  /** Returns whether {@code matter} is a traffic offence or tells of driving. */
  static boolean isDriving(CriminalMatter matter) {
    return TRAFFIC.contains(matter.offence()) || matter.driving() != null;
  }

  /** Keeps offences against road-traffic law. */
  public DrivingMatters getTrafficOffence() {
    return where(c -> TRAFFIC.contains(c.offence()));
  }

  /** Keeps those of one of the kinds of offence. */
  public DrivingMatters offenceOneOf(Offence... wanted) {
    return where(c -> isOneOf(c.offence(), (Object[]) wanted));
  }

  /** Keeps those whose driving was one of the given incidents. */
  public DrivingMatters incident(TrafficIncident.Incident... wanted) {
    return where(c -> c.driving() != null && isOneOf(c.driving().incident(), (Object[]) wanted));
  }

  /** Keeps those in which at least one of the given things was observed in the driver. */
  public DrivingMatters observed(TrafficIncident.Observation... wanted) {
    return where(c -> TrafficIncidents.shows(c.driving(), wanted));
  }

  /** Keeps those with a final reaction (Norwegian: <i>rettskraftig</i>). */
  public DrivingMatters getFinalReactions() {
    return where(CriminalMatters::isFinal);
  }

  /**
   * Keeps those that may still lead to a reaction: reports, charges, indictments and reactions that
   * are not final.
   */
  public DrivingMatters getUndecided() {
    return where(CriminalMatters::isUndecided);
  }

  /** Keeps those at one of the stages. */
  public DrivingMatters stageOneOf(Stage... wanted) {
    return where(c -> isOneOf(c.stage(), (Object[]) wanted));
  }

  /** Keeps those decided in Norway. */
  public DrivingMatters getNorwegian() {
    return where(c -> CriminalMatters.isNorwegian(c));
  }

  /**
   * Keeps those with more alcohol in the blood, in per mille, or in the breath, in milligrams per
   * litre, than the parameters say (vegtrafikkloven §§ 22, 31).
   */
  public DrivingMatters alcoholOver(String blood, String breath) {
    return where(c -> TrafficIncidents.alcoholOver(c.driving(), frame(), blood, breath));
  }

  /** Keeps those whose reaction took no right to drive, as far as told. */
  public DrivingMatters getWithoutLoss() {
    return where(c -> !isLoss(c.licenceLoss()));
  }

  private static boolean isLoss(@Nullable LicenceLoss loss) {
    return loss != null
        && !Boolean.TRUE.equals(loss.none())
        && (Boolean.TRUE.equals(loss.forEver()) || (loss.months() != null && loss.months() > 0));
  }

  /**
   * Keeps the undecided ones that were committed after a final reaction in another of these was
   * laid down, no later than the period that the parameter gives after that day, and those others
   * (vegtrafikkloven § 33 no. 1 third paragraph).
   */
  public DrivingMatters againAfterReaction(String period) {
    List<CriminalMatter> reactions = getFinalReactions().contents();
    List<CriminalMatter> undecided = getUndecided().contents();
    return where(
        c ->
            undecided.contains(c)
                ? reactions.stream().anyMatch(earlier -> isWithin(earlier, c, period))
                : reactions.contains(c)
                    && undecided.stream().anyMatch(again -> isWithin(c, again, period)));
  }

  private boolean isWithin(CriminalMatter earlier, CriminalMatter again, String period) {
    LocalDate reaction = CriminalMatters.reactionDay(earlier);
    return reaction != null
        && again.offenceOn().isAfter(reaction)
        && !again.offenceOn().isAfter(frame().parameters().after(period, reaction));
  }

  /** Keeps those told to be driven in the class (vegtrafikkloven § 24 a). */
  public DrivingMatters inClass(Variant licenceClass) {
    return where(c -> licenceClass.name().equals(nameOf(c.driving())));
  }

  /** Keeps those of which it is not told in which class the vehicle was. */
  public DrivingMatters getClassNotTold() {
    return where(c -> nameOf(c.driving()) == null);
  }

  private static @Nullable String nameOf(@Nullable TrafficIncident driving) {
    LicenceClass told = driving == null ? null : driving.licenceClass();
    return told == null ? null : told.name();
  }

  /** Keeps those by which larger damage was done (vegtrafikkloven § 24 a). */
  public DrivingMatters getLargerDamage() {
    return where(
        c ->
            c.driving() != null
                && (c.driving().damage() == TrafficIncident.Damage.LARGE
                    || isOneOf(
                        c.driving().injury(),
                        TrafficIncident.Injury.SERIOUS,
                        TrafficIncident.Injury.FATAL)));
  }

  /** Keeps those committed in the period back from the day that the parameter gives. */
  public DrivingMatters committedSince(String period) {
    LocalDate day = frame().day();
    return within(frame().parameters().before(period, day), day, CriminalMatter::offenceOn);
  }

  /**
   * Keeps those committed before the subject reached the age, in years, that the parameter says, as
   * long as less than the period has gone since that day (vegtrafikkloven § 24 a first paragraph).
   */
  public DrivingMatters underAge(Subject subject, String years, String period) {
    if (subject.birthDate() == null) {
      return with(new Exhibit[0]);
    }
    LocalDate reached = frame().parameters().after(years, subject.birthDate());
    boolean running = !frame().day().isAfter(frame().parameters().after(period, reached));
    return running
        ? where(c -> c.offenceOn().isBefore(reached))
        : with(Arrays.copyOf(exhibits(), 0));
  }
}
