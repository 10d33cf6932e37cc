package no.forkant.casefile;

/** Reads items: the class of the content follows from the type. */
final class ItemDeserializer extends GuidedDeserializer<Item, ItemType> {

  ItemDeserializer() {
    super(
        new GuidedFields.Form<>(
            Item.class, ItemType.class, "type", "content", ItemType::contentClass));
  }

  @Override
  Item record(FieldReader<ItemType> fields) {
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
