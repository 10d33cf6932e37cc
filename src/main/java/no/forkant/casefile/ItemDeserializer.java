package no.forkant.casefile;

import java.time.Instant;
import java.time.LocalDate;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;

/** Reads items: the class of the content follows from the type. */
final class ItemDeserializer extends StdDeserializer<Item> {

  ItemDeserializer() {
    super(Item.class);
  }

  @Override
  public Item deserialize(JsonParser parser, DeserializationContext context) {
    FieldReader fields = new FieldReader(parser, context, Item.class);
    ItemType type = fields.required("type", ItemType.class);
    Item item =
        new Item(
            fields.required("id", String.class),
            type,
            fields.required("field", Field.class),
            fields.required("register", Register.class),
            fields.optional("personCategory", PersonCategory.class),
            fields.required("nature", Nature.class),
            fields.required("reliability", Reliability.class),
            fields.required("occurredOn", LocalDate.class),
            fields.optional("occurredPrecision", Precision.class),
            fields.required("recordedAt", Instant.class),
            fields.required("visibleToParty", Boolean.class),
            fields.optional("status", Status.class),
            fields.optional("replaces", String.class),
            fields.optional("about", String.class),
            fields.optional("incidentId", String.class),
            fields.optional("necessity", String.class),
            fields.optional("usableUntil", LocalDate.class),
            fields.optional("specialCategory", Boolean.class),
            fields.required("content", type.contentClass()));
    fields.end();
    return item;
  }
}
