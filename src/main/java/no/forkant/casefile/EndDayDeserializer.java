package no.forkant.casefile;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;

/** Reads a day, and tells null, which is an open end, from a field that is absent. */
final class EndDayDeserializer extends StdDeserializer<EndDay> {

  EndDayDeserializer() {
    super(EndDay.class);
  }

  @Override
  public EndDay deserialize(JsonParser parser, DeserializationContext context) {
    return EndDay.on(context.readValue(parser, LocalDate.class));
  }

  @Override
  public EndDay getNullValue(DeserializationContext context) {
    return EndDay.OPEN;
  }

  @Override
  public @Nullable Object getAbsentValue(DeserializationContext context) {
    return null;
  }
}
