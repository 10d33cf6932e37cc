package no.forkant.access;

import no.forkant.audit.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;

/** A user who has shown who they are, by whatever means. */
final class ActorAuthentication extends AbstractAuthenticationToken {

  private static final long serialVersionUID = 1L;

  private final transient Actor actor;

  ActorAuthentication(Actor actor) {
    super(
        AuthorityUtils.createAuthorityList(
            actor.roles().stream().map(role -> "ROLE_" + role).toList()));
    this.actor = actor;
    super.setAuthenticated(true);
  }

  Actor actor() {
    return actor;
  }

  @Override
  public String getName() {
    return actor.name();
  }

  @Override
  public Object getPrincipal() {
    return actor;
  }

  /** Neither password nor token is kept. */
  @Override
  public Object getCredentials() {
    return "";
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof ActorAuthentication that
        && actor.equals(that.actor)
        && super.equals(other);
  }

  @Override
  public int hashCode() {
    return actor.hashCode();
  }
}
