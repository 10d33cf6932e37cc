package no.forkant.register.http;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the description of the interface says of the interface as a whole. */
@Configuration(proxyBeanMethods = false)
class InterfaceDescription {

  static final String PROBLEM = "#/components/schemas/Problem";

  private static final String ABOUT =
      """
      Assesses Norwegian police permit cases with rules that cite the law. It recommends; a person
      decides. Every fault is answered with a problem document (RFC 9457) in the language of
      Accept-Language (nb, nn, en). A POST with an Idempotency-Key is done once: the same request
      gets the same answer for 24 hours. Identity numbers stand in bodies, never in addresses.
      """;

  @Bean
  OpenAPI interfaceDescriptionDocument() {
    return new OpenAPI()
        .info(
            new Info()
                .title("Forkant")
                .version("1")
                .description(ABOUT)
                .license(
                    new License().name("Apache License, Version 2.0").identifier("Apache-2.0")))
        .components(
            new Components()
                .addSchemas("Problem", problem())
                .addSecuritySchemes(
                    "token",
                    new SecurityScheme()
                        .type(SecurityScheme.Type.HTTP)
                        .scheme("bearer")
                        .bearerFormat("JWT")
                        .description("Issued by the identity provider"))
                .addSecuritySchemes(
                    "demonstration",
                    new SecurityScheme()
                        .type(SecurityScheme.Type.HTTP)
                        .scheme("basic")
                        .description("Role names as user and password, where no provider is set")))
        .addSecurityItem(new SecurityRequirement().addList("token"))
        .addSecurityItem(new SecurityRequirement().addList("demonstration"));
  }

  private static Schema<?> problem() {
    Schema<?> fault =
        object()
            .addProperty("pointer", text("JSON pointer into the body"))
            .addProperty("parameter", text("Name of a query parameter"))
            .addProperty("header", text("Name of a header"))
            .addProperty("code", text("Stable, for programs"))
            .addProperty("detail", text("For a person, in the language asked for"));
    Schema<?> faults = new JsonSchema();
    faults.addType("array");
    faults.setItems(fault);
    Schema<?> status = new JsonSchema();
    status.addType("integer");
    return object()
        .addProperty("type", text("Stable; the address of a page that explains the problem"))
        .addProperty("title", text("Short name of the problem"))
        .addProperty("status", status)
        .addProperty("detail", text("What it means and what to do"))
        .addProperty("instance", text("The address that was called"))
        .addProperty("incident", text("With unexpected errors: the number to give"))
        .addProperty("errors", faults);
  }

  private static Schema<?> object() {
    Schema<?> schema = new JsonSchema();
    schema.addType("object");
    return schema;
  }

  private static Schema<?> text(String description) {
    Schema<?> schema = new JsonSchema();
    schema.addType("string");
    return schema.description(description);
  }
}
