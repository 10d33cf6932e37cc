package no.forkant.casefile;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;

/**
 * How the fields of a record are read, looked up once.
 *
 * @param form what the fields are
 * @param deserializers of every field but the guided one, by name
 * @param contents of the guided field, by guide
 */
record GuidedFields<G extends Enum<G>>(
    Form<G> form,
    Map<String, ValueDeserializer<Object>> deserializers,
    Map<G, ValueDeserializer<Object>> contents) {

  /**
   * What the fields of a record are.
   *
   * @param record the record
   * @param guides the class of the guide
   * @param guide the name of the guide
   * @param guided the name of the guided field
   * @param guidance leads from the guide to the class of the guided field
   */
  record Form<G extends Enum<G>>(
      Class<? extends Record> record,
      Class<G> guides,
      String guide,
      String guided,
      Function<G, Class<?>> guidance) {}

  static <G extends Enum<G>> GuidedFields<G> of(Form<G> form, DeserializationContext context) {
    Map<G, ValueDeserializer<Object>> contents = new EnumMap<>(form.guides());
    for (G guide : form.guides().getEnumConstants()) {
      Class<?> type = form.guidance().apply(guide);
      contents.put(guide, context.findRootValueDeserializer(context.constructType(type)));
    }
    return new GuidedFields<>(form, ofOthers(form, context), contents);
  }

  private static Map<String, ValueDeserializer<Object>> ofOthers(
      Form<?> form, DeserializationContext context) {
    return FieldTypes.of(form.record(), form.guided()).entrySet().stream()
        .collect(
            Collectors.toUnmodifiableMap(
                Map.Entry::getKey, field -> context.findRootValueDeserializer(field.getValue())));
  }

  Class<?> record() {
    return form.record();
  }

  String guide() {
    return form.guide();
  }

  String guided() {
    return form.guided();
  }

  ValueDeserializer<Object> guidedBy(G guide) {
    return Objects.requireNonNull(contents.get(guide));
  }
}
