package no.forkant.rulebook.evidence;

import java.time.LocalDate;
import java.time.ZoneOffset;
import no.forkant.casefile.Health;
import no.forkant.casefile.Item;
import no.forkant.casefile.Variant;

/** Queries over statements on health. */
public final class HealthStatements extends Query<Health, HealthStatements> {

  HealthStatements(Frame frame, Exhibit[] exhibits) {
    super(Health.class, frame, exhibits);
  }

  @Override
  HealthStatements with(Exhibit[] exhibits) {
    return new HealthStatements(frame(), exhibits);
  }

  /** Keeps those whose {@code condition} is one of the given. */
  public HealthStatements condition(Health.Area... wanted) {
    return where(c -> isOneOf(c.condition(), wanted));
  }

  /** Keeps those whose {@code conclusion} is one of the given. */
  public HealthStatements conclusion(Health.Conclusion... wanted) {
    return where(c -> isOneOf(c.conclusion(), wanted));
  }

  /** Keeps those whose {@code by} is one of the given. */
  public HealthStatements by(Health.Source... wanted) {
    return where(c -> isOneOf(c.by(), wanted));
  }

  /** Keeps those whose {@code door} is one of the given. */
  public HealthStatements door(Health.Door... wanted) {
    return where(c -> isOneOf(c.door(), wanted));
  }

  /** Keeps those whose {@code sentTo} is one of the given. */
  public HealthStatements sentTo(Health.SentTo... wanted) {
    return where(c -> isOneOf(c.sentTo(), wanted));
  }

  /**
   * Keeps those that concern the group of the licence class, or tell no group (førerkortforskriften
   * annex 1 § 1).
   */
  public HealthStatements concerning(Variant licenceClass) {
    int group = group(licenceClass);
    return where(c -> c.vehicleGroups() == null || c.vehicleGroups().contains(group));
  }

  private static int group(Variant licenceClass) {
    return switch (licenceClass) {
      case C1, C1E, C, CE -> 2;
      case D1, D1E, D, DE -> 3;
      default -> 1;
    };
  }

  /** Keeps those issued no longer than the period before they were handed in. */
  public HealthStatements freshWhenHandedIn(String period) {
    return whereItem(item -> isFresh(item, period));
  }

  /** Keeps those issued longer than the period before they were handed in. */
  public HealthStatements staleWhenHandedIn(String period) {
    return whereItem(item -> !isFresh(item, period));
  }

  private boolean isFresh(Item item, String period) {
    LocalDate handedIn = LocalDate.ofInstant(item.recordedAt(), ZoneOffset.UTC);
    return item.content() instanceof Health told
        && !told.issuedOn().isBefore(frame().parameters().before(period, handedIn));
  }

  /** Keeps those issued longer than the period before the day. */
  public HealthStatements issuedBefore(String period) {
    LocalDate limit = frame().parameters().before(period, frame().day());
    return where(c -> c.issuedOn().isBefore(limit));
  }

  /** Keeps those that say so of the requirement, the reasons and that the holder was told. */
  public HealthStatements getComplete() {
    return getRequirementNamed().getReasonsGiven().getHolderInformed();
  }

  /** Keeps those that do not name the requirement, give reasons or tell the holder. */
  public HealthStatements getIncomplete() {
    return where(
        c ->
            !Boolean.TRUE.equals(c.requirementNamed())
                || !Boolean.TRUE.equals(c.reasonsGiven())
                || !Boolean.TRUE.equals(c.holderInformed()));
  }

  /** Keeps those for which {@code compulsory} is told to be true. */
  public HealthStatements getCompulsory() {
    return where(c -> Boolean.TRUE.equals(c.compulsory()));
  }

  /** Keeps those for which {@code impairingMedicines} is told to be true. */
  public HealthStatements getImpairingMedicines() {
    return where(c -> Boolean.TRUE.equals(c.impairingMedicines()));
  }

  /** Keeps those for which {@code dispensation} is told to be true. */
  public HealthStatements getDispensation() {
    return where(c -> Boolean.TRUE.equals(c.dispensation()));
  }

  /** Keeps those for which {@code requirementNamed} is told to be true. */
  public HealthStatements getRequirementNamed() {
    return where(c -> Boolean.TRUE.equals(c.requirementNamed()));
  }

  /** Keeps those for which {@code reasonsGiven} is told to be true. */
  public HealthStatements getReasonsGiven() {
    return where(c -> Boolean.TRUE.equals(c.reasonsGiven()));
  }

  /** Keeps those for which {@code holderInformed} is told to be true. */
  public HealthStatements getHolderInformed() {
    return where(c -> Boolean.TRUE.equals(c.holderInformed()));
  }

  /** Keeps those that give reasons and are made by a doctor, a specialist or a psychologist. */
  public HealthStatements getReasonedByProfessional() {
    return where(
        c ->
            Boolean.TRUE.equals(c.reasonsGiven())
                && (c.by() == Health.Source.DOCTOR
                    || c.by() == Health.Source.SPECIALIST
                    || c.by() == Health.Source.PSYCHOLOGIST));
  }
}
