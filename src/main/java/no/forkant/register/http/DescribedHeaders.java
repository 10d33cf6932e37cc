package no.forkant.register.http;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.HeaderParameter;
import io.swagger.v3.oas.models.parameters.Parameter;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.method.HandlerMethod;

/** Describes the headers that every operation reads. */
@Component
class DescribedHeaders implements OperationCustomizer {

  @Override
  public Operation customize(Operation operation, HandlerMethod method) {
    operation.addParametersItem(
        header("Accept-Language", "Language of problems: nb (default), nn or en"));
    if (method.hasMethodAnnotation(PostMapping.class)) {
      operation.addParametersItem(
          header(
              PostKey.HEADER,
              "Does the request once: with the same key and body comes the same answer"));
    }
    return operation;
  }

  private static Parameter header(String name, String description) {
    Schema<?> text = new JsonSchema();
    text.addType("string");
    return new HeaderParameter().name(name).description(description).required(false).schema(text);
  }
}
