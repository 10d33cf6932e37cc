package no.forkant;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ModularityTests {

  @Test
  void everyModuleKeepsToItsBorders() {
    ApplicationModules.of(ForkantApplication.class).verify();
  }
}
