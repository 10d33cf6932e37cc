package no.forkant.rulebook.evidence;

import no.forkant.casefile.ItemType;

/**
 * The queries by which a rule reads the admitted items of its condition, one root for each type.
 */
public abstract class QueriedEvidence {

  private final Frame frame;

  QueriedEvidence(Frame frame) {
    this.frame = frame;
  }

  abstract Exhibit[] exhibits(ItemType type);

  final Frame frame() {
    return frame;
  }

  /** Returns criminal matters. */
  @Reads(ItemType.CRIMINAL_MATTER)
  public CriminalMatters getMatters() {
    return new CriminalMatters(frame, exhibits(ItemType.CRIMINAL_MATTER));
  }

  /** Returns what patrols met. */
  @Reads(ItemType.PATROL_INCIDENT)
  public PatrolIncidents getPatrols() {
    return new PatrolIncidents(frame, exhibits(ItemType.PATROL_INCIDENT));
  }

  /** Returns stays in custody. */
  @Reads(ItemType.CUSTODY)
  public Custodies getCustody() {
    return new Custodies(frame, exhibits(ItemType.CUSTODY));
  }

  /** Returns orders that protect others from the party. */
  @Reads(ItemType.PROTECTIVE_ORDER)
  public ProtectiveOrders getProtectiveOrders() {
    return new ProtectiveOrders(frame, exhibits(ItemType.PROTECTIVE_ORDER));
  }

  /** Returns results of risk-assessment tools. */
  @Reads(ItemType.RISK_ASSESSMENT)
  public RiskAssessments getRiskAssessments() {
    return new RiskAssessments(frame, exhibits(ItemType.RISK_ASSESSMENT));
  }

  /** Returns graded intelligence. */
  @Reads(ItemType.INTELLIGENCE)
  public IntelligenceItems getIntelligence() {
    return new IntelligenceItems(frame, exhibits(ItemType.INTELLIGENCE));
  }

  /** Returns contacts of the prevention unit. */
  @Reads(ItemType.PREVENTION_CONTACT)
  public PreventionContacts getPreventionContacts() {
    return new PreventionContacts(frame, exhibits(ItemType.PREVENTION_CONTACT));
  }

  /** Returns findings in traffic. */
  @Reads(ItemType.TRAFFIC_INCIDENT)
  public TrafficIncidents getTraffic() {
    return new TrafficIncidents(frame, exhibits(ItemType.TRAFFIC_INCIDENT));
  }

  /** Returns penalty points. */
  @Reads(ItemType.PENALTY_POINTS)
  public PenaltyPointEntries getPoints() {
    return new PenaltyPointEntries(frame, exhibits(ItemType.PENALTY_POINTS));
  }

  /** Returns measures against the right to drive. */
  @Reads(ItemType.LICENCE_MEASURE)
  public LicenceMeasures getMeasures() {
    return new LicenceMeasures(frame, exhibits(ItemType.LICENCE_MEASURE));
  }

  /** Returns statements on health. */
  @Reads(ItemType.HEALTH)
  public HealthStatements getHealth() {
    return new HealthStatements(frame, exhibits(ItemType.HEALTH));
  }

  /** Returns patterns of use. */
  @Reads(ItemType.SUBSTANCE_USE)
  public SubstanceUses getSubstanceUse() {
    return new SubstanceUses(frame, exhibits(ItemType.SUBSTANCE_USE));
  }

  /** Returns tests for substances. */
  @Reads(ItemType.SUBSTANCE_TEST)
  public SubstanceTests getSubstanceTests() {
    return new SubstanceTests(frame, exhibits(ItemType.SUBSTANCE_TEST));
  }

  /** Returns debts and business bans. */
  @Reads(ItemType.DEBT)
  public Debts getDebts() {
    return new Debts(frame, exhibits(ItemType.DEBT));
  }

  /** Returns breaches of the trade's law. */
  @Reads(ItemType.BUSINESS_BREACH)
  public BusinessBreaches getBreaches() {
    return new BusinessBreaches(frame, exhibits(ItemType.BUSINESS_BREACH));
  }

  /** Returns inspections of the business. */
  @Reads(ItemType.BUSINESS_INSPECTION)
  public BusinessInspections getBusinessInspections() {
    return new BusinessInspections(frame, exhibits(ItemType.BUSINESS_INSPECTION));
  }

  /** Returns identity checks. */
  @Reads(ItemType.IDENTITY)
  public IdentityChecks getIdentity() {
    return new IdentityChecks(frame, exhibits(ItemType.IDENTITY));
  }

  /** Returns lost documents. */
  @Reads(ItemType.DOCUMENT_LOSS)
  public DocumentLosses getDocumentLosses() {
    return new DocumentLosses(frame, exhibits(ItemType.DOCUMENT_LOSS));
  }

  /** Returns events with documents. */
  @Reads(ItemType.DOCUMENT_EVENT)
  public DocumentEvents getDocumentEvents() {
    return new DocumentEvents(frame, exhibits(ItemType.DOCUMENT_EVENT));
  }

  /** Returns residence statuses. */
  @Reads(ItemType.RESIDENCE)
  public Residences getResidences() {
    return new Residences(frame, exhibits(ItemType.RESIDENCE));
  }

  /** Returns certificates that the party shows. */
  @Reads(ItemType.CERTIFICATE)
  public Certificates getCertificates() {
    return new Certificates(frame, exhibits(ItemType.CERTIFICATE));
  }

  /** Returns restrictions on leaving the country. */
  @Reads(ItemType.TRAVEL_RESTRICTION)
  public TravelRestrictions getTravelRestrictions() {
    return new TravelRestrictions(frame, exhibits(ItemType.TRAVEL_RESTRICTION));
  }

  /** Returns purposes of journeys. */
  @Reads(ItemType.TRAVEL_PURPOSE)
  public TravelPurposes getTravelPurposes() {
    return new TravelPurposes(frame, exhibits(ItemType.TRAVEL_PURPOSE));
  }

  /** Returns controls of weapon storage. */
  @Reads(ItemType.STORAGE_INSPECTION)
  public StorageInspections getStorageInspections() {
    return new StorageInspections(frame, exhibits(ItemType.STORAGE_INSPECTION));
  }

  /** Returns events with weapons. */
  @Reads(ItemType.WEAPON_HANDLING)
  public WeaponEvents getWeaponEvents() {
    return new WeaponEvents(frame, exhibits(ItemType.WEAPON_HANDLING));
  }

  /** Returns memberships with what they vouch for. */
  @Reads(ItemType.MEMBERSHIP)
  public Memberships getMemberships() {
    return new Memberships(frame, exhibits(ItemType.MEMBERSHIP));
  }

  /** Returns entries in registers. */
  @Reads(ItemType.REGISTRATION)
  public Registrations getRegistrations() {
    return new Registrations(frame, exhibits(ItemType.REGISTRATION));
  }

  /** Returns look-ups in registers. */
  @Reads(ItemType.REGISTER_CHECK)
  public RegisterChecks getRegisterChecks() {
    return new RegisterChecks(frame, exhibits(ItemType.REGISTER_CHECK));
  }

  /** Returns courses, tests and examinations. */
  @Reads(ItemType.TRAINING)
  public Trainings getTrainings() {
    return new Trainings(frame, exhibits(ItemType.TRAINING));
  }

  /** Returns employments and offers. */
  @Reads(ItemType.EMPLOYMENT)
  public Employments getEmployments() {
    return new Employments(frame, exhibits(ItemType.EMPLOYMENT));
  }

  /** Returns events in the history of permits. */
  @Reads(ItemType.PERMIT_HISTORY)
  public PermitEvents getHistory() {
    return new PermitEvents(frame, exhibits(ItemType.PERMIT_HISTORY));
  }

  /** Returns reports of worry. */
  @Reads(ItemType.CONCERN)
  public Concerns getConcerns() {
    return new Concerns(frame, exhibits(ItemType.CONCERN));
  }

  /** Returns demands with a deadline. */
  @Reads(ItemType.ORDER)
  public Demands getDemands() {
    return new Demands(frame, exhibits(ItemType.ORDER));
  }

  /** Returns consents given or refused. */
  @Reads(ItemType.CONSENT)
  public Consents getConsents() {
    return new Consents(frame, exhibits(ItemType.CONSENT));
  }

  /** Returns events in the party's life. */
  @Reads(ItemType.LIFE_EVENT)
  public LifeEvents getLifeEvents() {
    return new LifeEvents(frame, exhibits(ItemType.LIFE_EVENT));
  }

  /** Returns relations to others. */
  @Reads(ItemType.RELATION)
  public Relations getRelations() {
    return new Relations(frame, exhibits(ItemType.RELATION));
  }

  /** Returns the party's own words. */
  @Reads(ItemType.PARTY_STATEMENT)
  public Statements getStatements() {
    return new Statements(frame, exhibits(ItemType.PARTY_STATEMENT));
  }
}
