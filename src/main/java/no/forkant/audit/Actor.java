package no.forkant.audit;

import java.util.Set;

/**
 * Who does something: a user, or a part of the service that works by itself.
 *
 * @param name the user name, or the name of the job; never null, never empty
 * @param roles what the actor may do; empty for the service itself; never null
 * @param district the police district, such as {@code OSLO}; {@code NATIONAL} for the service
 *     itself; never null
 */
public record Actor(String name, Set<Role> roles, String district) {

  public Actor {
    if (name.isEmpty()) {
      throw new IllegalArgumentException("An actor needs a name");
    }
    roles = Set.copyOf(roles);
  }

  /**
   * Returns the service itself as actor.
   *
   * @param job what works by itself, such as {@code held-permit-watch}
   */
  public static Actor service(String job) {
    return new Actor("forkant/" + job, Set.of(), "NATIONAL");
  }
}
