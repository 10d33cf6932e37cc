package no.forkant.access;

import static no.forkant.audit.Role.AUDITOR;
import static no.forkant.audit.Role.CASEWORKER;
import static no.forkant.audit.Role.OFFICER;
import static no.forkant.audit.Role.STEWARD;
import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.POST;

import java.util.stream.Stream;
import no.forkant.audit.Role;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;

/** Which role may call what in the API. What is not named here is closed to everybody. */
final class ApiRights {

  private static final String API = "/api/v1";

  private final AuthorizeHttpRequestsConfigurer<HttpSecurity>
          .AuthorizationManagerRequestMatcherRegistry
      requests;

  private ApiRights(
      AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry
          requests) {
    this.requests = requests;
  }

  /** The order counts: the first line that fits decides. */
  static void grant(
      AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry
          requests) {
    ApiRights rights = new ApiRights(requests);
    requests.requestMatchers(GET, API + "/rules", API + "/rules/{id}").permitAll();
    rights.open(GET, "/rules/**", CASEWORKER, OFFICER, AUDITOR, STEWARD);
    rights.openAll("/rules/**", STEWARD);
    rights.openAll("/rulebooks/**", STEWARD);
    rights.open(POST, "/trial-assessments", CASEWORKER, STEWARD);
    rights.openAll("/applications/**", CASEWORKER);
    rights.openAll("/parties/**", CASEWORKER);
    rights.openAll("/permits/**", CASEWORKER);
    rights.open(POST, "/information", CASEWORKER, OFFICER);
    rights.openAll("/information/**", CASEWORKER);
    rights.open(GET, "/assessments/**", CASEWORKER, AUDITOR);
    rights.open(GET, "/audit/**", AUDITOR);
    requests.anyRequest().denyAll();
  }

  private void open(HttpMethod method, String path, Role... roles) {
    requests.requestMatchers(method, API + path).hasAnyRole(names(roles));
  }

  private void openAll(String path, Role... roles) {
    requests.requestMatchers(API + path).hasAnyRole(names(roles));
  }

  private static String[] names(Role... roles) {
    return Stream.of(roles).map(Role::name).toArray(String[]::new);
  }
}
