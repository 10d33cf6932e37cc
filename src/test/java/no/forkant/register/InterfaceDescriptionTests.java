package no.forkant.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import no.forkant.casefile.CaseFileReader;
import no.forkant.casefile.Document;
import no.forkant.casefile.IdentityPolicy;
import no.forkant.casefile.Reading;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@RestTest
class InterfaceDescriptionTests {

  @Autowired private MockMvc web;
  @Autowired private JsonMapper mapper;
  @Autowired private Clock clock;
  @Autowired private RequestMappingHandlerMapping requestMappingHandlerMapping;

  private JsonNode description;

  @BeforeEach
  void read() throws Exception {
    byte[] body =
        web.perform(MockMvcRequestBuilders.get("/v3/api-docs"))
            .andReturn()
            .getResponse()
            .getContentAsByteArray();
    description = mapper.readTree(body);
  }

  @Test
  void isOpenApi31() {
    assertThat(description.at("/openapi").asString()).startsWith("3.1");
  }

  @Test
  void namesEveryEndpoint() {
    Set<String> missing = new TreeSet<>();
    requestMappingHandlerMapping.getHandlerMethods().keySet().stream()
        .flatMap(info -> endpoints(info).stream())
        .filter(endpoint -> !described(endpoint))
        .forEach(missing::add);

    assertThat(missing).isEmpty();
  }

  private static Set<String> endpoints(RequestMappingInfo info) {
    Set<String> endpoints = new TreeSet<>();
    info.getPatternValues().stream()
        .filter(path -> path.startsWith("/api/"))
        .forEach(
            path ->
                info.getMethodsCondition()
                    .getMethods()
                    .forEach(method -> endpoints.add(method.name() + " " + path)));
    return endpoints;
  }

  private boolean described(String endpoint) {
    String[] parts = endpoint.split(" ", 2);
    return description.path("paths").path(parts[1]).has(parts[0].toLowerCase(Locale.ROOT));
  }

  @Test
  void namesTheProblemsOfEveryOperation() {
    operations()
        .forEach(
            operation -> {
              assertThat(operation.path("responses").propertyNames()).contains("500", "503", "406");
              assertThat(
                      operation
                          .at("/responses/500/content/application~1problem+json/schema/$ref")
                          .asString())
                  .isEqualTo("#/components/schemas/Problem");
            });
  }

  @Test
  void givesExamplesThatTheReaderTakes() {
    int[] examples = new int[1];
    operations()
        .forEach(
            operation -> {
              JsonNode example =
                  operation.at("/requestBody/content/application~1json/examples/example/value");
              if (!example.isMissingNode()) {
                assertThat(read(operation.path("operationId").asString(), example).faults())
                    .isEmpty();
                examples[0]++;
              }
            });
    assertThat(examples[0]).isEqualTo(4);
  }

  private Reading<?> read(String operation, JsonNode example) {
    CaseFileReader reader = new CaseFileReader(clock, IdentityPolicy.SYNTHETIC_ONLY);
    Document document = Document.ofTree(example);
    return switch (operation) {
      case "storeInformation" -> reader.information(document);
      case "assessTrial" -> reader.trial(document);
      default -> reader.caseFile(document);
    };
  }

  @Test
  void refersOnlyToWhatItHolds() {
    Set<String> dangling = new TreeSet<>();
    references(description, dangling);

    assertThat(dangling).isEmpty();
  }

  private void references(JsonNode node, Set<String> dangling) {
    JsonNode reference = node.path("$ref");
    if (reference.isString() && description.at(reference.asString().substring(1)).isMissingNode()) {
      dangling.add(reference.asString());
    }
    node.forEach(child -> references(child, dangling));
  }

  private Iterable<JsonNode> operations() {
    return description.path("paths").properties().stream()
        .filter(path -> path.getKey().startsWith("/api/"))
        .flatMap(path -> path.getValue().properties().stream())
        .map(Map.Entry::getValue)
        .toList();
  }
}
