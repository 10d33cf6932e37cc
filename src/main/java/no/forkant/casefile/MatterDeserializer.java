package no.forkant.casefile;

import java.time.LocalDate;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;

/** Reads matters: the class of the details follows from the permit. */
final class MatterDeserializer extends StdDeserializer<Matter> {

  MatterDeserializer() {
    super(Matter.class);
  }

  @Override
  public Matter deserialize(JsonParser parser, DeserializationContext context) {
    FieldReader fields = new FieldReader(parser, context, Matter.class);
    Permit permit = fields.required("permit", Permit.class);
    Matter matter =
        new Matter(
            fields.required("kind", MatterKind.class),
            permit,
            fields.required("variant", Variant.class),
            fields.optional("details", permit.detailsClass()),
            fields.optional("request", Request.class),
            fields.optional("appealOf", String.class),
            fields.optional("completeOn", LocalDate.class),
            fields.optional("requestedMonths", Integer.class),
            fields.optional("entryOn", LocalDate.class),
            fields.optional("conductApprovedOn", LocalDate.class),
            fields.optional("channel", Channel.class),
            fields.optional("receivedOn", LocalDate.class),
            fields.optional("grantedOn", LocalDate.class),
            fields.optional("validTo", EndDay.class),
            fields.list("conditions", HeldTerm.class));
    fields.end();
    return matter;
  }
}
