package no.forkant.register;

import io.swagger.v3.core.util.Json31;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.examples.Example;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.RequestBody;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Map;
import no.forkant.register.http.SentBody;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;

/** Describes bodies that are read as documents of the contract, each with an example. */
@Component
class DescribedBodies implements OperationCustomizer {

  private static final Map<String, String> SCHEMAS = Map.of("storeInformation", "Information");

  @Override
  public Operation customize(Operation operation, HandlerMethod method) {
    boolean sends =
        Arrays.stream(method.getMethodParameters())
            .anyMatch(parameter -> parameter.getParameterType() == SentBody.class);
    if (sends) {
      operation.setRequestBody(body(operation.getOperationId()));
    }
    return operation;
  }

  private static RequestBody body(String operation) {
    Schema<?> schema =
        new Schema<>().$ref("#/components/schemas/" + SCHEMAS.getOrDefault(operation, "CaseFile"));
    MediaType json =
        new MediaType()
            .schema(schema)
            .addExamples("example", new Example().value(example(operation)));
    return new RequestBody()
        .required(true)
        .content(
            new Content()
                .addMediaType("application/json", json)
                .addMediaType("application/yaml", new MediaType().schema(schema)));
  }

  private static Object example(String operation) {
    String file = "no/forkant/register/examples/" + operation + ".json";
    try (InputStream in = new ClassPathResource(file).getInputStream()) {
      return Json31.mapper().readTree(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
