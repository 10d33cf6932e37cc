package no.forkant.storage;

import jakarta.annotation.PostConstruct;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Refuses to serve when the service's own login could change what it has logged: what the database
 * does not refuse, a fault in the service could do.
 */
@Component
@DependsOnDatabaseInitialization
final class ApplicationRoleCheck {

  private static final String OWNS_TABLES =
      """
      SELECT count(*) > 0 FROM pg_class
      WHERE relname = 'flyway_schema_history' AND pg_has_role(current_user, relowner, 'MEMBER')
      """;

  private final JdbcClient database;

  ApplicationRoleCheck(JdbcClient database) {
    this.database = database;
  }

  @PostConstruct
  void requireLimitedRights() {
    if (database.sql(OWNS_TABLES).query(Boolean.class).single()) {
      throw new IllegalStateException(
          "The service's database login owns the tables, so the log would not be safe from it. Name"
              + " the owner in spring.flyway.user and spring.flyway.password, and log in as a"
              + " member of forkant_app with spring.datasource.username.");
    }
  }
}
