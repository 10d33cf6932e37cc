package no.forkant.register;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.swagger.v3.core.util.Json31;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.media.JsonSchema;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** Puts the contract's own schemas into the description of the interface. */
@Component
class ContractSchemas implements OpenApiCustomizer {

  @Override
  public void customise(OpenAPI description) {
    add(description, "case-file", "CaseFile");
    add(description, "assessment", "Assessment");
    add(description, "information", "Information");
  }

  private static void add(OpenAPI description, String file, String name) {
    JsonNode schema = read(file, name);
    schema
        .path("$defs")
        .properties()
        .forEach(entry -> put(description, name + "_" + entry.getKey(), entry.getValue()));
    ((ObjectNode) schema).remove("$defs");
    ((ObjectNode) schema).remove("$schema");
    ((ObjectNode) schema).remove("$id");
    put(description, name, schema);
  }

  private static void put(OpenAPI description, String name, JsonNode schema) {
    try {
      description
          .getComponents()
          .addSchemas(name, Json31.mapper().treeToValue(schema, JsonSchema.class));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("the schema " + name + " cannot be described", e);
    }
  }

  /** References within and between the files become references within the description. */
  private static JsonNode read(String file, String name) {
    try (InputStream in =
        new ClassPathResource("contract/" + file + ".schema.json").getInputStream()) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return Json31.mapper()
          .readTree(
              text.replace("case-file.schema.json#/$defs/", "#/components/schemas/CaseFile_")
                  .replace("#/$defs/", "#/components/schemas/" + name + "_"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
