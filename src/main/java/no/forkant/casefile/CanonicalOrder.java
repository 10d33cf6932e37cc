package no.forkant.casefile;

import java.util.Comparator;
import java.util.List;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.SerializationConfig;
import tools.jackson.databind.ser.BeanPropertyWriter;
import tools.jackson.databind.ser.ValueSerializerModifier;

/** Puts the members of every object in the order of RFC 8785, which is that of Java's strings. */
final class CanonicalOrder extends ValueSerializerModifier {

  private static final long serialVersionUID = 1L;

  @Override
  public List<BeanPropertyWriter> orderProperties(
      SerializationConfig config,
      BeanDescription.Supplier bean,
      List<BeanPropertyWriter> properties) {
    return properties.stream().sorted(Comparator.comparing(BeanPropertyWriter::getName)).toList();
  }
}
