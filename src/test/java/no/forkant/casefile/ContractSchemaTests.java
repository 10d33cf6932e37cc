package no.forkant.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The schema as it is published, and the faster way that it is held against documents here. */
class ContractSchemaTests {

  private static final long SEED = 8_785L;
  private static final int FILES = 300;
  private static final List<String> VALUES =
      List.of(
          "null",
          "7",
          "-1",
          "1.5",
          "\"\"",
          "\"X\"",
          "true",
          "[]",
          "{}",
          "\"2020-02-30\"",
          "[null]");
  private static final List<String> NEAR_VALUES =
      List.of(
          "0",
          "1",
          "1.0",
          "6",
          "-0.5",
          "2147483647",
          "2147483648",
          "12345678901234567890",
          "false",
          "[\"NO\"]",
          "[{}]",
          "{\"kind\":\"PERSON\"}",
          "{\"type\":\"IDENTITY\"}",
          "\"PERSON\"",
          "\"ORGANISATION\"",
          "\"HELD_PERMIT\"",
          "\"WEAPON\"",
          "\"DRIVING_LICENCE\"",
          "\"B\"",
          "\"OTHER\"",
          "\"IDENTITY\"",
          "\"RELATION\"",
          "\"NO\"",
          "\"NO\\n\"",
          "\" \"",
          "\"\\u00A0\"",
          "\"12345678901\"",
          "\"12345678901\\n\"",
          "\"0000-01-01\"",
          "\"0000-02-29\"",
          "\"1900-02-29\"",
          "\"9999-12-31\"",
          "\"2020-01-01\\n\"",
          "\"2020-1-1\"",
          "\"+2020-01-01\"",
          "\"0000-01-01T00:00:00Z\"",
          "\"9999-12-31T23:59:59Z\"",
          "\"2020-12-31T23:59:60Z\"",
          "\"2020-01-01T24:00:00Z\"",
          "\"2020-01-01T00:00:00.1Z\"",
          "\"2020-01-01T00:00:00.123456789Z\"",
          "\"2020-01-01T00:00:00.1234567890Z\"",
          "\"2020-01-01T00:00:00.Z\"",
          "\"2020-02-30T00:00:00Z\"");

  private final Random random = new Random(SEED);
  private final Schema published =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(
              ContractFiles.schema("case-file.schema.json")
                  .put("$id", "https://example.org/")
                  .toString(),
              InputFormat.JSON);

  @Test
  void refusesWhatThePublishedSchemaRefuses() {
    CaseFileGenerator generator = new CaseFileGenerator(SEED);
    for (int file = 0; file < FILES; file++) {
      JsonNode tree = generator.caseFile(4);
      assertThat(published.validate(tree)).as("seed %d, file %d", SEED, file).isEmpty();

      for (int times = random.nextInt(3); times >= 0; times--) {
        breakSomething(tree);
      }

      Faults faults = new Faults();
      ContractSchema.CASE_FILES.check(tree, faults);
      boolean impossibleDayOnly =
          faults.stream().allMatch(fault -> fault.code() == FaultCode.IMPOSSIBLE_DATE);
      if (faults.isEmpty() || !impossibleDayOnly) {
        assertThat(faults.isEmpty())
            .as("seed %d, file %d: %s but %s", SEED, file, faults.list(), tree)
            .isEqualTo(published.validate(tree).isEmpty());
      }
    }
  }

  private void breakSomething(JsonNode tree) {
    List<ObjectNode> objects = new ArrayList<>();
    Trees.objects(tree, "", (object, pointer) -> objects.add((ObjectNode) object));
    ObjectNode object = objects.get(random.nextInt(objects.size()));
    List<String> names = new ArrayList<>(object.propertyNames());
    if (names.isEmpty() || random.nextInt(4) == 0) {
      object.put("unknown", 1);
    } else if (random.nextBoolean()) {
      object.remove(names.get(random.nextInt(names.size())));
    } else {
      List<String> values = random.nextBoolean() ? VALUES : NEAR_VALUES;
      String value = values.get(random.nextInt(values.size()));
      object.set(names.get(random.nextInt(names.size())), JsonMapper.shared().readTree(value));
    }
  }
}
