package no.forkant.rulebook.evidence;

import no.forkant.casefile.Health;

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
