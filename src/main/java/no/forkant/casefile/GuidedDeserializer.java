package no.forkant.casefile;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;

/**
 * Reads records in which one field tells the class of another. What reads the fields is looked up
 * once, and is the same for every mapper that knows the contract.
 */
abstract class GuidedDeserializer<T, G extends Enum<G>> extends StdDeserializer<T> {

  private final GuidedFields.Form<G> form;
  private volatile @Nullable GuidedFields<G> fields;

  GuidedDeserializer(GuidedFields.Form<G> form) {
    super(form.record());
    this.form = form;
  }

  /** Makes the record of the fields that were read. */
  abstract T record(FieldReader<G> read);

  @Override
  public void resolve(DeserializationContext context) {
    fields = GuidedFields.of(form, context);
  }

  @Override
  public boolean isCachable() {
    return true;
  }

  @Override
  public T deserialize(JsonParser parser, DeserializationContext context) {
    return record(FieldReader.read(Objects.requireNonNull(fields), parser, context));
  }
}
