package no.forkant.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.env.MockEnvironment;

class LoginModeTests {

  private static final String ISSUER = "spring.security.oauth2.resourceserver.jwt.issuer-uri";
  private static final String AUDIENCES = "spring.security.oauth2.resourceserver.jwt.audiences";

  private final MockEnvironment environment =
      new MockEnvironment().withProperty("server.address", "127.0.0.1");

  @Test
  void isDemoOutOfTheBox() {
    assertThat(mode(null)).isEqualTo(LoginMode.DEMO);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "0.0.0.0", "192.0.2.7", "::"})
  void refusesDemoUsersWhereOthersCanReachThem(String address) {
    environment.setProperty("server.address", address);

    refused(null, "which others can reach");
  }

  @ParameterizedTest
  @ValueSource(strings = {"127.0.0.1", "127.0.0.53", "::1", "localhost"})
  void allowsDemoUsersOnLoopback(String address) {
    environment.setProperty("server.address", address);

    assertThat(mode(true)).isEqualTo(LoginMode.DEMO);
  }

  @Test
  void refusesDemoUsersInProduction() {
    environment.setActiveProfiles("production");

    refused(null, "profile 'production'");
  }

  @Test
  void refusesDemoUsersBesideAnIdentityProvider() {
    environment.withProperty(ISSUER, "https://login.example").withProperty(AUDIENCES, "forkant");

    refused(true, "identity provider");
    assertThat(mode(null)).isEqualTo(LoginMode.IDENTITY_PROVIDER);
  }

  @Test
  void refusesAnIdentityProviderWithoutAudience() {
    environment.setProperty(ISSUER, "https://login.example");

    refused(null, "every other service");
  }

  @Test
  void letsNobodyInIfAsked() {
    environment.setProperty("server.address", "0.0.0.0");

    assertThat(mode(false)).isEqualTo(LoginMode.NONE);
  }

  private void refused(@Nullable Boolean demoUsers, String because) {
    assertThatThrownBy(() -> mode(demoUsers))
        .isInstanceOf(UnsafeLogin.class)
        .hasMessageContaining(because);
  }

  private LoginMode mode(@Nullable Boolean demoUsers) {
    return LoginMode.of(environment, new AccessProperties(demoUsers, "sub", "roles", "district"));
  }
}
