package no.forkant.access;

import static org.springframework.security.config.http.SessionCreationPolicy.STATELESS;

import jakarta.servlet.DispatcherType;
import no.forkant.audit.AccessLog;
import no.forkant.register.http.Problems;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.http.HttpMethod;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.authentication.ProviderNotFoundException;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** The filters in front of every endpoint: one chain for the API, one for everything else. */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

  @Bean
  LoginMode loginMode(Environment environment, AccessProperties properties) {
    return LoginMode.of(environment, properties);
  }

  /** Used for names with passwords; tokens are checked by the resource server's own. */
  @Bean
  AuthenticationManager authenticationManager(LoginMode mode) {
    if (mode == LoginMode.DEMO) {
      return new ProviderManager(new DemoLogin());
    }
    return login -> {
      // Tells Spring to keep what the check of the token said.
      throw new ProviderNotFoundException("Nobody logs in with a password here");
    };
  }

  @Bean
  Refusals refusals(LoginMode mode, AccessLog accessLog, Problems problems) {
    return new Refusals(mode, accessLog, problems);
  }

  @Bean
  @Order(1)
  SecurityFilterChain api(
      HttpSecurity http, LoginMode mode, AccessProperties properties, Refusals refusals) {
    http.securityMatcher("/api/**")
        .authorizeHttpRequests(
            requests -> {
              requests.dispatcherTypeMatchers(DispatcherType.ERROR).permitAll();
              ApiRights.grant(requests);
            })
        .sessionManagement(sessions -> sessions.sessionCreationPolicy(STATELESS))
        // Safe only because no cookie logs anybody in here.
        .csrf(AbstractHttpConfigurer::disable)
        .headers(headers -> secure(headers, "default-src 'none'; frame-ancestors 'none'"));
    login(http, mode, properties, refusals);
    return withoutExtras(http, refusals).build();
  }

  @Bean
  @Order(2)
  SecurityFilterChain pages(HttpSecurity http, Refusals refusals) {
    http.authorizeHttpRequests(
            requests -> {
              requests
                  .dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.FORWARD)
                  .permitAll();
              requests
                  .requestMatchers(
                      HttpMethod.GET,
                      "/actuator/health",
                      "/actuator/health/*",
                      "/problems/{slug}",
                      "/v3/api-docs",
                      "/v3/api-docs.yaml",
                      "/v3/api-docs/*",
                      "/swagger-ui.html",
                      "/swagger-ui/**")
                  .permitAll();
              requests.anyRequest().denyAll();
            })
        .sessionManagement(sessions -> sessions.sessionCreationPolicy(STATELESS))
        .exceptionHandling(handling -> handling.authenticationEntryPoint(refusals::closed))
        .headers(
            headers ->
                secure(
                    headers,
                    "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:;"
                        + " object-src 'none'; base-uri 'none'; frame-ancestors 'none'"));
    return withoutExtras(http, refusals).build();
  }

  private static void login(
      HttpSecurity http, LoginMode mode, AccessProperties properties, Refusals refusals) {
    http.exceptionHandling(handling -> handling.authenticationEntryPoint(refusals));
    switch (mode) {
      case DEMO -> http.httpBasic(basic -> basic.authenticationEntryPoint(refusals));
      case IDENTITY_PROVIDER ->
          http.oauth2ResourceServer(
              server ->
                  server
                      .authenticationEntryPoint(refusals)
                      .accessDeniedHandler(refusals)
                      .jwt(jwt -> jwt.jwtAuthenticationConverter(new TokenReader(properties))));
      case NONE -> {}
    }
  }

  private static HttpSecurity withoutExtras(HttpSecurity http, Refusals refusals) {
    return http.exceptionHandling(handling -> handling.accessDeniedHandler(refusals))
        .requestCache(AbstractHttpConfigurer::disable)
        .logout(AbstractHttpConfigurer::disable);
  }

  /**
   * What Spring sends anyway stays: no sniffing, no caching, and HSTS where the request came by
   * TLS.
   */
  private static void secure(HeadersConfigurer<HttpSecurity> headers, String contentPolicy) {
    headers
        .contentSecurityPolicy(policy -> policy.policyDirectives(contentPolicy))
        .referrerPolicy(policy -> policy.policy(ReferrerPolicy.NO_REFERRER))
        .permissionsPolicyHeader(
            policy -> policy.policy("camera=(), geolocation=(), microphone=()"));
  }
}
