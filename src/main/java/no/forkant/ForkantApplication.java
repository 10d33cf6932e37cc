package no.forkant;

import java.time.Clock;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Bean;
import org.springframework.modulith.Modulith;

/** The service: every package directly below this one is a module. */
@Modulith(systemName = "Forkant")
@SpringBootApplication
@ConfigurationPropertiesScan
public class ForkantApplication {

  /** The one source of the present time, so that tests can choose it. */
  @Bean
  Clock clock() {
    return Clock.systemUTC();
  }
}
