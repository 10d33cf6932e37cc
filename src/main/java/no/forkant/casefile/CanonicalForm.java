package no.forkant.casefile;

import java.util.Map;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.annotation.JsonAppend;
import tools.jackson.databind.cfg.ContextAttributes;
import tools.jackson.databind.module.SimpleModule;

/**
 * How records are written in canonical form in one go: the contract's mapping, but with members in
 * order, with numbers and escapes as RFC 8785 wants them. The kind of a party, which the contract
 * writes first, is a member like any other here.
 */
final class CanonicalForm {

  private static final String PERSON = "PERSON";
  private static final String ORGANISATION = "ORGANISATION";

  private CanonicalForm() {}

  /** Returns a writer, which is shared and cannot be changed. */
  static ObjectWriter writer() {
    return CaseFileMapper.mapper()
        .rebuild()
        .addModule(forms())
        .addMixIn(Party.class, Object.class)
        .addMixIn(Person.class, PersonForm.class)
        .addMixIn(Organisation.class, OrganisationForm.class)
        .defaultAttributes(
            ContextAttributes.getEmpty()
                .withSharedAttributes(Map.of(PERSON, PERSON, ORGANISATION, ORGANISATION)))
        .disable(JsonWriteFeature.WRITE_HEX_UPPER_CASE)
        .build()
        .writer();
  }

  private static SimpleModule forms() {
    return new SimpleModule("canonical")
        .addSerializer(Double.class, new CanonicalNumber())
        .setSerializerModifier(new CanonicalOrder());
  }

  @JsonAppend(attrs = @JsonAppend.Attr(value = PERSON, propName = "kind"))
  private interface PersonForm {}

  @JsonAppend(attrs = @JsonAppend.Attr(value = ORGANISATION, propName = "kind"))
  private interface OrganisationForm {}
}
