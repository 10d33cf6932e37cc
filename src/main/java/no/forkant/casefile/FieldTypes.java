package no.forkant.casefile;

import java.lang.reflect.RecordComponent;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.type.TypeFactory;

/** The types of a record's components, by name. */
final class FieldTypes {

  private FieldTypes() {}

  /** Returns the types of all components of {@code record} but the one named {@code guided}. */
  static Map<String, JavaType> of(Class<? extends Record> record, String guided) {
    TypeFactory types = TypeFactory.createDefaultInstance();
    return Stream.of(record.getRecordComponents())
        .filter(component -> !component.getName().equals(guided))
        .collect(
            Collectors.toUnmodifiableMap(
                RecordComponent::getName,
                component -> types.constructType(component.getGenericType())));
  }
}
