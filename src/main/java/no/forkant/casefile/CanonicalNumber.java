package no.forkant.casefile;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.erdtman.jcs.NumberToJSON;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ser.std.StdSerializer;

/** Writes a number that need not be whole in the form of RFC 8785. */
final class CanonicalNumber extends StdSerializer<Double> {

  CanonicalNumber() {
    super(Double.class);
  }

  @Override
  public void serialize(Double number, JsonGenerator generator, SerializationContext context) {
    double value = number;
    if (value == (int) value) {
      generator.writeNumber((int) value);
    } else if (Double.isFinite(value)) {
      generator.writeNumber(canonical(value));
    } else {
      generator.writeNumber(value);
    }
  }

  private static String canonical(double value) {
    try {
      return NumberToJSON.serializeNumber(value);
    } catch (IOException notFinite) {
      throw new UncheckedIOException(notFinite);
    }
  }
}
