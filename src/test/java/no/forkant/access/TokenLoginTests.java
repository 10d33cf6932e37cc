package no.forkant.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** With an identity provider, tokens count and the demo users are gone. */
@SpringBootTest
@AutoConfigureMockMvc
class TokenLoginTests {

  private static final KeyPair PROVIDER = keys();
  @TempDir private static Path folder;

  @Autowired private MockMvcTester web;

  @DynamicPropertySource
  static void identityProvider(DynamicPropertyRegistry registry) throws IOException {
    String key = Base64.getMimeEncoder().encodeToString(PROVIDER.getPublic().getEncoded());
    Path file = folder.resolve("provider.pem");
    Files.writeString(file, "-----BEGIN PUBLIC KEY-----\n" + key + "\n-----END PUBLIC KEY-----\n");
    String prefix = "spring.security.oauth2.resourceserver.jwt.";
    registry.add(prefix + "public-key-location", () -> file.toUri().toString());
    registry.add(prefix + "audiences", () -> "forkant");
  }

  @Test
  void opensWhatTheRolesOfTheTokenMayDo() throws JOSEException {
    assertThat(with(signed(claims("AUDITOR", "SOMETHING_ELSE"), PROVIDER))).hasStatusOk();
    assertThat(with(signed(claims("OFFICER"), PROVIDER))).hasStatus(403);
    assertThat(with(signed(claims(), PROVIDER))).hasStatus(403);
  }

  @Test
  void refusesATokenForAnotherService() throws JOSEException {
    refused(signed(claims("AUDITOR").audience("another"), PROVIDER));
  }

  @Test
  void refusesATokenOfSomebodyElse() throws JOSEException {
    refused(signed(claims("AUDITOR"), keys()));
  }

  @Test
  void refusesATokenThatHasRunOut() throws JOSEException {
    Instant longAgo = Instant.now().minusSeconds(3600);
    refused(signed(claims("AUDITOR").expirationTime(Date.from(longAgo)), PROVIDER));
  }

  @Test
  void refusesATokenWithoutNameOrDistrict() throws JOSEException {
    refused(signed(claims("AUDITOR").subject(null), PROVIDER));
    refused(signed(claims("AUDITOR").claim("police_district", null), PROVIDER));
  }

  @Test
  void knowsNoDemoUsers() {
    MvcTestResult answer =
        web.get()
            .uri("/api/v1/audit/entries")
            .headers(headers -> headers.setBasicAuth("auditor", "auditor"))
            .exchange();

    assertThat(answer).hasStatus(401).headers().hasValue("WWW-Authenticate", "Bearer");
  }

  private void refused(String token) {
    MvcTestResult answer = with(token);
    assertThat(answer).hasStatus(401).hasContentTypeCompatibleWith("application/problem+json");
    assertThat(answer)
        .headers()
        .hasHeaderSatisfying(
            "WWW-Authenticate", values -> assertThat(values.get(0)).startsWith("Bearer error="));
    assertThat(answer).bodyJson().extractingPath("$.type").isEqualTo("/problems/not-signed-in");
  }

  private MvcTestResult with(String token) {
    return web.get()
        .uri("/api/v1/audit/entries")
        .headers(headers -> headers.setBearerAuth(token))
        .exchange();
  }

  private static JWTClaimsSet.Builder claims(String... roles) {
    return new JWTClaimsSet.Builder()
        .subject("kari")
        .audience("forkant")
        .claim("roles", List.of(roles))
        .claim("police_district", "OSLO")
        .expirationTime(Date.from(Instant.now().plusSeconds(60)));
  }

  private static String signed(JWTClaimsSet.Builder claims, KeyPair keys) throws JOSEException {
    SignedJWT token = new SignedJWT(new JWSHeader(JWSAlgorithm.RS256), claims.build());
    token.sign(new RSASSASigner(keys.getPrivate()));
    return token.serialize();
  }

  private static KeyPair keys() {
    try {
      KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
      generator.initialize(2048);
      return generator.generateKeyPair();
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError(e);
    }
  }
}
