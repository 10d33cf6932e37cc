package no.forkant.casefile;

import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ser.std.StdSerializer;

/** Writes a day as a text and an open end as null. */
final class EndDaySerializer extends StdSerializer<EndDay> {

  EndDaySerializer() {
    super(EndDay.class);
  }

  @Override
  public void serialize(EndDay end, JsonGenerator generator, SerializationContext context) {
    if (end.day() == null) {
      generator.writeNull();
    } else {
      generator.writeString(end.day().toString());
    }
  }
}
