package no.forkant.access;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.util.StringUtils;

/** The ways users can log in, of which a service has one. */
enum LoginMode {
  /** Four users whose passwords everybody knows. */
  DEMO,
  /** Tokens of an identity provider. */
  IDENTITY_PROVIDER,
  /** Nobody can log in; what is public stays open. */
  NONE;

  private static final String JWT = "spring.security.oauth2.resourceserver.jwt.";

  /**
   * Chooses by the configuration.
   *
   * @throws UnsafeLogin if the demo users would stand open to others, or the tokens of another
   *     service would be taken
   */
  static LoginMode of(Environment environment, AccessProperties properties) {
    boolean provider = hasProvider(environment);
    boolean demo = properties.demoUsers() == null ? !provider : properties.demoUsers();
    if (demo) {
      requireDemonstration(environment, provider);
      return DEMO;
    }
    if (provider) {
      requireAudience(environment);
      return IDENTITY_PROVIDER;
    }
    return NONE;
  }

  private static boolean hasProvider(Environment environment) {
    return isSet(environment, JWT + "issuer-uri")
        || isSet(environment, JWT + "jwk-set-uri")
        || isSet(environment, JWT + "public-key-location");
  }

  private static void requireDemonstration(Environment environment, boolean provider) {
    if (provider) {
      throw new UnsafeLogin("an identity provider is configured");
    }
    if (environment.acceptsProfiles(Profiles.of("production"))) {
      throw new UnsafeLogin("the profile 'production' is active");
    }
    String address = environment.getProperty("server.address", "");
    if (!isLoopback(address)) {
      throw new UnsafeLogin(
          "the server listens on '%s', which others can reach"
              .formatted(address.isEmpty() ? "all addresses" : address));
    }
  }

  private static boolean isLoopback(String address) {
    try {
      return !address.isEmpty() && InetAddress.getByName(address).isLoopbackAddress();
    } catch (UnknownHostException e) {
      return false;
    }
  }

  private static void requireAudience(Environment environment) {
    if (!isSet(environment, JWT + "audiences") && !isSet(environment, JWT + "audiences[0]")) {
      throw new UnsafeLogin(
          "The identity provider's tokens for every other service would be taken here.",
          "Name the audience of this service in " + JWT + "audiences.");
    }
  }

  private static boolean isSet(Environment environment, String property) {
    return StringUtils.hasText(environment.getProperty(property));
  }
}
