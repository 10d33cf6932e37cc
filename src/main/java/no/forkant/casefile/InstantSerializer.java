package no.forkant.casefile;

import java.time.Instant;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ser.std.StdSerializer;

/** Writes an instant as {@link Instant#toString()} does, only faster if it is a whole second. */
final class InstantSerializer extends StdSerializer<Instant> {

  InstantSerializer() {
    super(Instant.class);
  }

  @Override
  public void serialize(Instant instant, JsonGenerator generator, SerializationContext context) {
    generator.writeString(IsoTexts.of(instant));
  }
}
