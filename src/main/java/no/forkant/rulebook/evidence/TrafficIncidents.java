package no.forkant.rulebook.evidence;

import no.forkant.casefile.LicenceClass;
import no.forkant.casefile.TrafficIncident;
import no.forkant.casefile.Variant;
import org.jspecify.annotations.Nullable;

/** Queries over findings in traffic. */
public final class TrafficIncidents extends Query<TrafficIncident, TrafficIncidents> {

  TrafficIncidents(Frame frame, Exhibit[] exhibits) {
    super(TrafficIncident.class, frame, exhibits);
  }

  @Override
  TrafficIncidents with(Exhibit[] exhibits) {
    return new TrafficIncidents(frame(), exhibits);
  }

  /** Keeps those whose {@code incident} is one of the given. */
  public TrafficIncidents incident(TrafficIncident.Incident... wanted) {
    return where(c -> isOneOf(c.incident(), wanted));
  }

  static boolean shows(@Nullable TrafficIncident driving, TrafficIncident.Observation... wanted) {
    return driving != null
        && driving.observations() != null
        && driving.observations().stream().anyMatch(o -> isOneOf(o, (Object[]) wanted));
  }

  static boolean alcoholOver(
      @Nullable TrafficIncident driving, Frame frame, String blood, String breath) {
    return driving != null
        && (isOver(driving.bloodAlcoholPermille(), frame.parameters().decimal(blood))
            || isOver(driving.breathAlcoholMgPerL(), frame.parameters().decimal(breath)));
  }

  private static boolean isOver(@Nullable Double told, double limit) {
    return told != null && told > limit;
  }

  /** Keeps those in which at least one of the given things was observed in the driver. */
  public TrafficIncidents observed(TrafficIncident.Observation... wanted) {
    return where(c -> shows(c, wanted));
  }

  /** Keeps those told to be driven in the class (vegtrafikkloven § 24 a). */
  public TrafficIncidents inClass(Variant licenceClass) {
    return where(
        c -> c.licenceClass() != null && c.licenceClass().name().equals(licenceClass.name()));
  }

  /** Keeps those of which it is not told in which class the vehicle was. */
  public TrafficIncidents getClassNotTold() {
    return where(c -> c.licenceClass() == null);
  }

  /** Keeps those of which nothing observed in the driver is told. */
  public TrafficIncidents getNothingObserved() {
    return where(c -> c.observations() == null || c.observations().isEmpty());
  }

  /**
   * Keeps those with more alcohol in the blood, in per mille, or in the breath, in milligrams per
   * litre, than the parameters say (vegtrafikkloven §§ 22, 31).
   */
  public TrafficIncidents alcoholOver(String blood, String breath) {
    return where(c -> alcoholOver(c, frame(), blood, breath));
  }

  /** Keeps those whose {@code roadType} is one of the given. */
  public TrafficIncidents roadType(TrafficIncident.RoadType... wanted) {
    return where(c -> isOneOf(c.roadType(), wanted));
  }

  /** Keeps those whose {@code injury} is one of the given. */
  public TrafficIncidents injury(TrafficIncident.Injury... wanted) {
    return where(c -> isOneOf(c.injury(), wanted));
  }

  /** Keeps those whose {@code damage} is one of the given. */
  public TrafficIncidents damage(TrafficIncident.Damage... wanted) {
    return where(c -> isOneOf(c.damage(), wanted));
  }

  /** Keeps those for which {@code nearMiss} is told to be true. */
  public TrafficIncidents getNearMiss() {
    return where(c -> Boolean.TRUE.equals(c.nearMiss()));
  }

  /** Keeps those for which {@code inProbation} is told to be true. */
  public TrafficIncidents getInProbation() {
    return where(c -> Boolean.TRUE.equals(c.inProbation()));
  }

  /** Keeps those for which {@code onDuty} is told to be true. */
  public TrafficIncidents getOnDuty() {
    return where(c -> Boolean.TRUE.equals(c.onDuty()));
  }

  /** Keeps those for which {@code beforeDuty} is told to be true. */
  public TrafficIncidents getBeforeDuty() {
    return where(c -> Boolean.TRUE.equals(c.beforeDuty()));
  }

  /** Keeps those for which {@code over3500kg} is told to be true. */
  public TrafficIncidents getOver3500kg() {
    return where(c -> Boolean.TRUE.equals(c.over3500kg()));
  }

  /** Keeps those whose {@code licenceClass} is one of the given. */
  public TrafficIncidents licenceClass(LicenceClass... wanted) {
    return where(c -> isOneOf(c.licenceClass(), wanted));
  }

  /** Keeps those whose {@code vehicle} is one of the given. */
  public TrafficIncidents vehicle(TrafficIncident.Vehicle... wanted) {
    return where(c -> isOneOf(c.vehicle(), wanted));
  }
}
