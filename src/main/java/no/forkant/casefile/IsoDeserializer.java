package no.forkant.casefile;

import java.time.Instant;
import java.time.LocalDate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.std.DelegatingDeserializer;
import tools.jackson.databind.ext.javatime.deser.InstantDeserializer;
import tools.jackson.databind.ext.javatime.deser.LocalDateDeserializer;

/** Reads days and instants in their usual form itself, and leaves every other to Jackson. */
final class IsoDeserializer<T> extends DelegatingDeserializer {

  private final Function<String, @Nullable T> usual;

  private IsoDeserializer(ValueDeserializer<?> other, Function<String, @Nullable T> usual) {
    super(other);
    this.usual = usual;
  }

  static ValueDeserializer<LocalDate> ofDays() {
    return typed(new IsoDeserializer<>(LocalDateDeserializer.INSTANCE, IsoTexts::day));
  }

  static ValueDeserializer<Instant> ofInstants() {
    return typed(new IsoDeserializer<>(InstantDeserializer.INSTANT, IsoTexts::instant));
  }

  @Override
  public Object deserialize(JsonParser parser, DeserializationContext context) {
    if (parser.hasToken(JsonToken.VALUE_STRING)) {
      T value = usual.apply(parser.getString());
      if (value != null) {
        return value;
      }
    }
    return super.deserialize(parser, context);
  }

  @Override
  protected ValueDeserializer<?> newDelegatingInstance(ValueDeserializer<?> other) {
    return new IsoDeserializer<>(other, usual);
  }

  /** Jackson's base class is one of objects. */
  @SuppressWarnings("unchecked")
  private static <T> ValueDeserializer<T> typed(IsoDeserializer<T> deserializer) {
    return (ValueDeserializer<T>) (ValueDeserializer<?>) deserializer;
  }
}
