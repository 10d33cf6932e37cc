package no.forkant.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import no.forkant.audit.Actor;
import no.forkant.audit.Role;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.web.FilterChainProxy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;

/**
 * Every endpoint there is, for everybody there is, against the table {@code endpoint-rights.txt}. A
 * new endpoint needs a line there: who may call it should be somebody's decision.
 */
@SpringBootTest
class EndpointRightsTests {

  @Autowired private List<RequestMappingInfoHandlerMapping> mappings;
  @Autowired private FilterChainProxy security;

  @Test
  void areThoseOfTheTable() throws IOException {
    Map<String, SortedSet<String>> found = new TreeMap<>();
    for (RequestMappingInfoHandlerMapping mapping : mappings) {
      mapping.getHandlerMethods().keySet().forEach(info -> addTo(found, info));
    }

    assertThat(found).as("see endpoint-rights.txt").isEqualTo(table());
  }

  @Test
  void areNoneForWhatDoesNotExist() {
    for (RequestMethod method : RequestMethod.values()) {
      assertThat(whoMay(method.name(), "/api/v1/nothing-like-this")).isEmpty();
      assertThat(whoMay(method.name(), "/nothing-like-this")).isEmpty();
    }
  }

  private void addTo(Map<String, SortedSet<String>> found, RequestMappingInfo info) {
    Set<RequestMethod> methods = info.getMethodsCondition().getMethods();
    for (String path : info.getPatternValues()) {
      String example = path.replaceAll("\\{[^}]*}", "x");
      if (methods.isEmpty()) {
        found.put("ANY " + path, whoMayInAnyWay(example));
      }
      methods.forEach(method -> found.put(method + " " + path, whoMay(method.name(), example)));
    }
  }

  private SortedSet<String> whoMayInAnyWay(String path) {
    SortedSet<String> allowed = new TreeSet<>();
    for (RequestMethod method : RequestMethod.values()) {
      allowed.addAll(whoMay(method.name(), path));
    }
    return allowed;
  }

  private SortedSet<String> whoMay(String method, String path) {
    SortedSet<String> allowed = new TreeSet<>();
    everybody()
        .forEach(
            (name, login) -> {
              if (isAllowed(new MockHttpServletRequest(method, path), login)) {
                allowed.add(name);
              }
            });
    return allowed;
  }

  /** Asks the very decision that stands in front of the endpoint, without calling the endpoint. */
  private boolean isAllowed(MockHttpServletRequest request, Authentication login) {
    SecurityFilterChain chain =
        security.getFilterChains().stream()
            .filter(candidate -> candidate.matches(request))
            .findFirst()
            .orElseThrow();
    AuthorizationFilter filter =
        chain.getFilters().stream()
            .filter(AuthorizationFilter.class::isInstance)
            .map(AuthorizationFilter.class::cast)
            .findFirst()
            .orElseThrow();
    return filter.getAuthorizationManager().authorize(() -> login, request).isGranted();
  }

  private static Map<String, Authentication> everybody() {
    Map<String, Authentication> everybody = new TreeMap<>();
    for (Role role : Role.values()) {
      everybody.put(role.name(), new ActorAuthentication(new Actor("x", Set.of(role), "OSLO")));
    }
    everybody.put("NO_ROLE", new ActorAuthentication(new Actor("x", Set.of(), "OSLO")));
    everybody.put(
        "ANONYMOUS",
        new AnonymousAuthenticationToken(
            "key", "anonymous", AuthorityUtils.createAuthorityList("ROLE_ANONYMOUS")));
    return everybody;
  }

  private static Map<String, SortedSet<String>> table() throws IOException {
    Map<String, SortedSet<String>> table = new TreeMap<>();
    for (String line : lines()) {
      String[] words = line.trim().split("\\s+", -1);
      List<String> names = new ArrayList<>(List.of(words).subList(2, words.length));
      if (names.remove("EVERYBODY")) {
        names.addAll(everybody().keySet());
      }
      names.remove("NOBODY");
      table.put(words[0] + " " + words[1], new TreeSet<>(names));
    }
    return table;
  }

  private static List<String> lines() throws IOException {
    try (InputStream in = EndpointRightsTests.class.getResourceAsStream("endpoint-rights.txt")) {
      assertThat(in).isNotNull();
      Stream<String> lines = new String(in.readAllBytes(), StandardCharsets.UTF_8).lines();
      return lines.filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
    }
  }
}
