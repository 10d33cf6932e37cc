package no.forkant.register;

import java.io.IOException;
import java.security.MessageDigest;
import java.time.Clock;
import no.forkant.assessment.Assessor;
import no.forkant.casefile.CaseFileMapper;
import no.forkant.casefile.CaseFileReader;
import no.forkant.storage.StorageProperties;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.json.ProblemDetailJacksonMixin;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.EnableScheduling;
import tools.jackson.databind.json.JsonMapper;

/** Gives the register its key, its reader of case files and its assessor. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class RegisterConfiguration {

  @Bean
  @DependsOnDatabaseInitialization
  NumberSeal numberSeal(
      RegisterProperties properties, StorageProperties storage, JdbcClient database)
      throws IOException {
    NumberSeal seal =
        new NumberSeal(IdentityKey.find(properties.identityKey(), storage.dataDirectory()));
    requireSameKey(seal.token("CHECK", "identity-key"), database);
    return seal;
  }

  @Bean
  CaseFileReader caseFileReader(Clock clock, RegisterProperties properties) {
    return new CaseFileReader(clock, properties.identityNumbers());
  }

  /** One form of JSON for all answers: what is null is left out, days are ISO texts. */
  @Bean
  JsonMapper jsonMapper() {
    return CaseFileMapper.mapper()
        .rebuild()
        .addMixIn(ProblemDetail.class, ProblemDetailJacksonMixin.class)
        .build();
  }

  @Bean
  @ConditionalOnMissingBean
  Assessor assessor() {
    return new Assessor();
  }

  private static void requireSameKey(byte[] check, JdbcClient database) {
    database
        .sql("INSERT INTO identity_key (check_value) VALUES (?) ON CONFLICT DO NOTHING")
        .param(check)
        .update();
    byte[] kept = database.sql("SELECT check_value FROM identity_key").query(byte[].class).single();
    if (!MessageDigest.isEqual(check, kept)) {
      throw new IllegalStateException(
          "The database's identity numbers were sealed with another key. Give this service the"
              + " same forkant.register.identity-key as the one that wrote them.");
    }
  }
}
