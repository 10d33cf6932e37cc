package no.forkant.rulebook;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** Reads the rules before the service is ready, so that nobody's first question waits for them. */
@Component
@ConditionalOnProperty(name = "forkant.rules-at-start", havingValue = "true", matchIfMissing = true)
class RulebookAtStart implements ApplicationRunner {

  private final Rulebooks rulebooks;

  RulebookAtStart(Rulebooks rulebooks) {
    this.rulebooks = rulebooks;
  }

  @Override
  public void run(ApplicationArguments arguments) {
    rulebooks.current();
  }
}
