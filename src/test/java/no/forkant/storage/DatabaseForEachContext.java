package no.forkant.storage;

import no.forkant.storage.SharedServer.TestDatabase;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.PropertySource;

/**
 * Gives each Spring context of the tests an empty database of its own, when it first asks for one.
 * A test that sets {@code forkant.data-directory} starts its own server instead.
 */
public final class DatabaseForEachContext
    implements ApplicationContextInitializer<ConfigurableApplicationContext> {

  @Override
  public void initialize(ConfigurableApplicationContext context) {
    if (!context.getEnvironment().containsProperty("forkant.data-directory")) {
      context.getEnvironment().getPropertySources().addFirst(new OnDemand());
    }
  }

  private static final class OnDemand extends PropertySource<Object> {

    private @Nullable TestDatabase database;

    OnDemand() {
      super("database for this context");
    }

    @Override
    public @Nullable Object getProperty(String name) {
      return switch (name) {
        case "spring.datasource.url" -> database().application().url();
        case "spring.datasource.username" -> database().application().role();
        case "spring.datasource.password" -> database().application().password();
        case "spring.flyway.user" -> database().owner().role();
        case "spring.flyway.password" -> database().owner().password();
        // Many contexts live at once; none may hold connections it does not use.
        case "spring.datasource.hikari.minimum-idle" -> 0;
        default -> null;
      };
    }

    private TestDatabase database() {
      if (database == null) {
        database = SharedServer.emptyDatabase();
      }
      return database;
    }
  }
}
