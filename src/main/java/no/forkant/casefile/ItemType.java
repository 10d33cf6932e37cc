package no.forkant.casefile;

/**
 * The types of information items, each with the class of its content. New types may be added; none
 * is ever renamed or dropped, since integrators and stored case files speak these names.
 */
public enum ItemType {
  CRIMINAL_MATTER(CriminalMatter.class),
  PATROL_INCIDENT(PatrolIncident.class),
  CUSTODY(Custody.class),
  PROTECTIVE_ORDER(ProtectiveOrder.class),
  RISK_ASSESSMENT(RiskAssessment.class),
  INTELLIGENCE(Intelligence.class),
  PREVENTION_CONTACT(PreventionContact.class),
  TRAFFIC_INCIDENT(TrafficIncident.class),
  PENALTY_POINTS(PenaltyPoints.class),
  LICENCE_MEASURE(LicenceMeasure.class),
  HEALTH(Health.class),
  SUBSTANCE_USE(SubstanceUse.class),
  SUBSTANCE_TEST(SubstanceTest.class),
  DEBT(Debt.class),
  BUSINESS_BREACH(BusinessBreach.class),
  BUSINESS_INSPECTION(BusinessInspection.class),
  IDENTITY(Identity.class),
  DOCUMENT_LOSS(DocumentLoss.class),
  DOCUMENT_EVENT(DocumentEvent.class),
  RESIDENCE(Residence.class),
  CERTIFICATE(Certificate.class),
  TRAVEL_RESTRICTION(TravelRestriction.class),
  TRAVEL_PURPOSE(TravelPurpose.class),
  STORAGE_INSPECTION(StorageInspection.class),
  WEAPON_HANDLING(WeaponHandling.class),
  MEMBERSHIP(Membership.class),
  REGISTRATION(Registration.class),
  REGISTER_CHECK(RegisterCheck.class),
  TRAINING(Training.class),
  EMPLOYMENT(Employment.class),
  PERMIT_HISTORY(PermitHistory.class),
  CONCERN(Concern.class),
  ORDER(Order.class),
  CONSENT(Consent.class),
  LIFE_EVENT(LifeEvent.class),
  RELATION(Relation.class),
  PARTY_STATEMENT(PartyStatement.class),
  ANSWER(Answer.class);

  private final Class<? extends Content> contentClass;

  ItemType(Class<? extends Content> contentClass) {
    this.contentClass = contentClass;
  }

  /** Returns the class that holds the content of items of this type; never null. */
  public Class<? extends Content> contentClass() {
    return contentClass;
  }
}
