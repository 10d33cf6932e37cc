package no.forkant.casefile;

/** Reads matters: the class of the details follows from the permit. */
final class MatterDeserializer extends GuidedDeserializer<Matter, Permit> {

  MatterDeserializer() {
    super(
        new GuidedFields.Form<>(
            Matter.class, Permit.class, "permit", "details", Permit::detailsClass));
  }

  @Override
  Matter record(FieldReader<Permit> fields) {
    return new Matter(
        fields.required("kind"),
        fields.required("permit"),
        fields.required("variant"),
        fields.optional("details"),
        fields.optional("request"),
        fields.optional("appealOf"),
        fields.optional("completeOn"),
        fields.optional("requestedMonths"),
        fields.optional("entryOn"),
        fields.optional("conductApprovedOn"),
        fields.optional("channel"),
        fields.optional("receivedOn"),
        fields.optional("grantedOn"),
        fields.optional("validTo"),
        fields.optional("conditions"));
  }
}
