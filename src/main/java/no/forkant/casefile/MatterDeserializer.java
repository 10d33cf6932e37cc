package no.forkant.casefile;

import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;

/** Reads matters: the class of the details follows from the permit. */
final class MatterDeserializer extends StdDeserializer<Matter> {

  private static final FieldReader.Form<Permit> FORM =
      new FieldReader.Form<>(
          Matter.class,
          FieldTypes.of(Matter.class, "details"),
          "permit",
          "details",
          Permit::detailsClass);

  MatterDeserializer() {
    super(Matter.class);
  }

  @Override
  public Matter deserialize(JsonParser parser, DeserializationContext context) {
    FieldReader<Permit> fields = FieldReader.read(FORM, parser, context);
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
