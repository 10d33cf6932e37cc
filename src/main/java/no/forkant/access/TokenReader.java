package no.forkant.access;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.forkant.audit.Actor;
import no.forkant.audit.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.core.convert.converter.Converter;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;

/** Reads from a token, whose signature and times are checked already, who the user is. */
final class TokenReader implements Converter<Jwt, AbstractAuthenticationToken> {

  private final AccessProperties claims;

  TokenReader(AccessProperties claims) {
    this.claims = claims;
  }

  @Override
  public AbstractAuthenticationToken convert(Jwt token) {
    String name = required(token, claims.nameClaim());
    String district = required(token, claims.districtClaim());
    return new ActorAuthentication(new Actor(name, roles(token), district));
  }

  /** Roles of other services are none of ours. */
  private Set<Role> roles(Jwt token) {
    @Nullable List<String> named = token.getClaimAsStringList(claims.rolesClaim());
    return Stream.of(Role.values())
        .filter(role -> named != null && named.contains(role.name()))
        .collect(Collectors.toUnmodifiableSet());
  }

  private static String required(Jwt token, String claim) {
    @Nullable String value = token.getClaimAsString(claim);
    if (value == null || value.isEmpty()) {
      throw new InvalidBearerTokenException("The token has no claim '%s'".formatted(claim));
    }
    return value;
  }
}
