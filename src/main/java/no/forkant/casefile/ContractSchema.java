package no.forkant.casefile;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The contract's schemas, compiled once. The list that leads from the type of an item to the form
 * of its content is taken out of the schema and looked up instead: a validator would try all types
 * on every item, which is four fifths of its work. That both ways give the same answer is tested.
 */
final class ContractSchema {

  private static final String BASE = "https://forkant.no/contract/";
  private static final String CASE_FILE = "case-file.schema.json";
  private static final SchemaRegistry REGISTRY = registry();
  private static final Map<ItemType, Schema> CONTENTS = contents();

  /** A case file. */
  static final ContractSchema CASE_FILES = new ContractSchema(CASE_FILE);

  /** New information, one report or several. */
  static final ContractSchema INFORMATION = new ContractSchema("information.schema.json");

  /** Timeline cases, one or several. */
  static final ContractSchema TIMELINE_CASES = new ContractSchema("timeline-case.schema.json");

  private final Schema schema;

  private ContractSchema(String name) {
    this.schema = REGISTRY.getSchema(SchemaLocation.of(BASE + name));
  }

  /** Notes everything in which {@code document} departs from this schema. */
  void check(JsonNode document, Faults faults) {
    schema.validate(document).forEach(error -> faults.add(SchemaFaults.of(error, "")));
    Items.in(document, (item, pointer) -> checkContent(item, pointer, faults));
  }

  private static void checkContent(JsonNode item, String pointer, Faults faults) {
    JsonNode content = item.get("content");
    if (content != null) {
      String below = Pointers.below(pointer, "content");
      Items.type(item)
          .map(CONTENTS::get)
          .ifPresent(
              form ->
                  form.validate(content)
                      .forEach(error -> faults.add(SchemaFaults.of(error, below))));
    }
  }

  private static SchemaRegistry registry() {
    Map<String, String> texts =
        Stream.of(
                CASE_FILE,
                "assessment.schema.json",
                "information.schema.json",
                "timeline-case.schema.json")
            .collect(Collectors.toMap(name -> BASE + name, ContractSchema::text));
    SchemaRegistryConfig config =
        SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build();
    return SchemaRegistry.withDefaultDialect(
        SpecificationVersion.DRAFT_2020_12,
        builder -> builder.schemas(texts).schemaRegistryConfig(config));
  }

  private static String text(String name) {
    ObjectNode schema = ContractFiles.schema(name);
    schema.put("$id", BASE + name);
    if (name.equals(CASE_FILE)) {
      schema.withObject("/$defs/item").remove("allOf");
    }
    Trees.objects(schema, "", (form, pointer) -> limit((ObjectNode) form));
    return schema.toString();
  }

  /** Whole numbers are bound to {@code int}. */
  private static void limit(ObjectNode form) {
    if (Trees.text(form, "type").equals("integer") && !form.has("maximum")) {
      form.put("maximum", Integer.MAX_VALUE);
    }
  }

  private static Map<ItemType, Schema> contents() {
    return Stream.of(ItemType.values())
        .collect(
            Collectors.toMap(
                Function.identity(),
                type ->
                    REGISTRY.getSchema(
                        SchemaLocation.of(BASE + CASE_FILE + "#/$defs/content_" + type)),
                (first, second) -> first,
                () -> new EnumMap<>(ItemType.class)));
  }
}
