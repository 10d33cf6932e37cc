package no.forkant.casefile;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/**
 * The one mapping between the contract's JSON and records. Components that are null are left out
 * unless annotated otherwise; days and instants are ISO texts; unknown fields, names that stand
 * twice and values of another type are refused. Documents from outside go through {@link
 * CaseFileReader}, which finds all faults; this mapper stops at the first.
 */
public final class CaseFileMapper {

  private static final JsonMapper MAPPER = build();

  private CaseFileMapper() {}

  /** Returns the mapper, which is shared and cannot be changed. */
  public static JsonMapper mapper() {
    return MAPPER;
  }

  private static JsonMapper build() {
    return JsonMapper.builder()
        .addModule(contractTypes())
        .addMixIn(Party.class, PartyForm.class)
        .changeDefaultPropertyInclusion(
            inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_NULL))
        .changeDefaultVisibility(visible -> visible.withIsGetterVisibility(Visibility.NONE))
        .disable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS)
        .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
        .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
        .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
        .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
        .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
        .build();
  }

  private static SimpleModule contractTypes() {
    return new SimpleModule("contract")
        .addSerializer(EndDay.class, new EndDaySerializer())
        .addSerializer(Instant.class, new InstantSerializer())
        .addDeserializer(LocalDate.class, IsoDeserializer.ofDays())
        .addDeserializer(Instant.class, IsoDeserializer.ofInstants())
        .addDeserializer(EndDay.class, new EndDayDeserializer())
        .addDeserializer(Item.class, new ItemDeserializer())
        .addDeserializer(Matter.class, new MatterDeserializer());
  }
}
