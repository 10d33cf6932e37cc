package no.forkant.register;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;

import org.springframework.boot.test.context.TestComponent;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Calls the service as a caseworker. */
@TestComponent
class Rest {

  private final MockMvc web;
  private final JsonMapper mapper;

  Rest(MockMvc web, JsonMapper mapper) {
    this.web = web;
    this.mapper = mapper;
  }

  MockHttpServletResponse post(String path, String body) {
    return send(MockMvcRequestBuilders.post("/api/v1" + path), body);
  }

  MockHttpServletResponse post(String path, String body, String key) {
    return send(MockMvcRequestBuilders.post("/api/v1" + path).header("Idempotency-Key", key), body);
  }

  MockHttpServletResponse send(MockHttpServletRequestBuilder request, String body) {
    return send(request.contentType(MediaType.APPLICATION_JSON).content(body.getBytes(UTF_8)));
  }

  MockHttpServletResponse get(String path) {
    return send(MockMvcRequestBuilders.get("/api/v1" + path));
  }

  MockHttpServletResponse send(MockHttpServletRequestBuilder request) {
    return sendAs("caseworker", request);
  }

  MockHttpServletResponse sendAs(String user, MockHttpServletRequestBuilder request) {
    try {
      return web.perform(request.with(httpBasic(user, user))).andReturn().getResponse();
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }

  JsonNode json(MockHttpServletResponse response) {
    return mapper.readTree(response.getContentAsByteArray());
  }

  /** Posts, expects 201 and returns the body. */
  JsonNode created(String path, String body) {
    MockHttpServletResponse response = post(path, body);
    if (response.getStatus() != 201) {
      throw new AssertionError(
          response.getStatus() + " " + new String(response.getContentAsByteArray(), UTF_8));
    }
    return json(response);
  }
}
