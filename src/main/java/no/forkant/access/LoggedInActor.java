package no.forkant.access;

import no.forkant.audit.Actor;
import no.forkant.audit.CurrentActor;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Takes the present user from the security context. */
@Component
final class LoggedInActor implements CurrentActor {

  @Override
  public Actor get() {
    if (SecurityContextHolder.getContext().getAuthentication()
        instanceof ActorAuthentication login) {
      return login.actor();
    }
    throw new IllegalStateException("Nobody is logged in");
  }
}
