package no.forkant.register.http;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What the JSON of the service calls a constant. */
public final class PublicName {

  private PublicName() {}

  /** Returns the name given with {@link JsonProperty}, or else the constant's own; never null. */
  public static String of(Enum<?> constant) {
    try {
      JsonProperty given =
          constant.getDeclaringClass().getField(constant.name()).getAnnotation(JsonProperty.class);
      return given == null ? constant.name() : given.value();
    } catch (NoSuchFieldException e) {
      throw new IllegalStateException(e);
    }
  }
}
