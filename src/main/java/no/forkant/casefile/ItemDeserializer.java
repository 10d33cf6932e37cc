package no.forkant.casefile;

import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;

/** Reads items: the class of the content follows from the type. */
final class ItemDeserializer extends StdDeserializer<Item> {

  private static final FieldReader.Form<ItemType> FORM =
      new FieldReader.Form<>(
          Item.class,
          FieldTypes.of(Item.class, "content"),
          "type",
          "content",
          ItemType::contentClass);

  ItemDeserializer() {
    super(Item.class);
  }

  @Override
  public Item deserialize(JsonParser parser, DeserializationContext context) {
    FieldReader<ItemType> fields = FieldReader.read(FORM, parser, context);
    return new Item(
        fields.required("id"),
        fields.required("type"),
        fields.required("field"),
        fields.required("register"),
        fields.optional("personCategory"),
        fields.required("nature"),
        fields.required("reliability"),
        fields.required("occurredOn"),
        fields.optional("occurredPrecision"),
        fields.required("recordedAt"),
        fields.<Boolean>required("visibleToParty"),
        fields.optional("status"),
        fields.optional("replaces"),
        fields.optional("about"),
        fields.optional("incidentId"),
        fields.optional("necessity"),
        fields.optional("usableUntil"),
        fields.optional("specialCategory"),
        fields.required("content"));
  }
}
