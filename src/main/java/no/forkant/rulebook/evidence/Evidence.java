package no.forkant.rulebook.evidence;

import java.time.LocalDate;
import java.util.Map;
import no.forkant.casefile.ItemType;
import no.forkant.casefile.Matter;
import no.forkant.casefile.Variant;
import no.forkant.rulebook.Condition;

/**
 * Everything that the rules of one condition may see about one subject: the items that the gate
 * admitted, the subject, the matter and the day, and nothing else. The gate fills it; a rule cannot
 * reach past it.
 */
public final class Evidence extends QueriedEvidence {

  private static final Exhibit[] NOTHING = {};

  private final Condition of;
  private final Subject subject;
  private final MatterFacts matter;
  private final Map<ItemType, Exhibit[]> exhibits;

  /**
   * Creates the evidence of one condition about one subject.
   *
   * @param of the condition; never null
   * @param subject whom the condition is tested on; never null
   * @param matter the matter; never null
   * @param frame day and numbers; never null
   * @param exhibits the admitted items by type, in a fixed order; never null
   */
  public Evidence(
      Condition of,
      Subject subject,
      Matter matter,
      Frame frame,
      Map<ItemType, Exhibit[]> exhibits) {
    super(frame);
    this.of = of;
    this.subject = subject;
    this.matter = new MatterFacts(matter, frame);
    this.exhibits = exhibits;
  }

  @Override
  Exhibit[] exhibits(ItemType type) {
    return exhibits.getOrDefault(type, NOTHING);
  }

  /** Returns the condition that this is the evidence of; every rule tests it first. */
  public Condition getOf() {
    return of;
  }

  /** Returns whom the condition is tested on: the party or another person. */
  public Subject getSubject() {
    return subject;
  }

  /** Returns the matter: what is applied for or held. */
  public MatterFacts getMatter() {
    return matter;
  }

  /** Returns the variant of the permit. */
  public Variant getVariant() {
    return matter.getVariant();
  }

  /** Returns the day that the matter is judged on. */
  public LocalDate getDay() {
    return frame().day();
  }

  /** Returns nothing found, for a finding that rests on facts alone. */
  public Found getNothing() {
    return Found.nothing(frame());
  }

  /** Returns where the subject has lived, by the registers and the subject's word. */
  @Reads(ItemType.RESIDENCE)
  public ResidenceTimeline getResidenceTimeline() {
    return new ResidenceTimeline(getResidences().contents(), subject.residence(), frame());
  }
}
