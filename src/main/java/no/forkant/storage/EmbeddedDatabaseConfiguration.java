package no.forkant.storage;

import java.io.IOException;
import no.forkant.storage.DatabaseServer.Login;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;

/** Runs the service on its own PostgreSQL unless {@code spring.datasource.url} names a server. */
@Configuration(proxyBeanMethods = false)
@Conditional(NoServerNamed.class)
class EmbeddedDatabaseConfiguration {

  /** Everything that uses the database depends on this, so Spring closes it last. */
  @Bean(destroyMethod = "close")
  DatabaseServer databaseServer(StorageProperties properties) throws IOException {
    return DatabaseServer.start(properties.dataDirectory());
  }

  @Bean
  JdbcConnectionDetails applicationLogin(DatabaseServer server) {
    return new ApplicationLogin(server.application());
  }

  @Bean
  FlywayConnectionDetails ownerLogin(DatabaseServer server) {
    return new OwnerLogin(server.owner());
  }

  private record ApplicationLogin(Login login) implements JdbcConnectionDetails {

    @Override
    public String getUsername() {
      return login.role();
    }

    @Override
    public String getPassword() {
      return login.password();
    }

    @Override
    public String getJdbcUrl() {
      return login.url();
    }
  }

  private record OwnerLogin(Login login) implements FlywayConnectionDetails {

    @Override
    public String getUsername() {
      return login.role();
    }

    @Override
    public String getPassword() {
      return login.password();
    }

    @Override
    public String getJdbcUrl() {
      return login.url();
    }
  }
}
