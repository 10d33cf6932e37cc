package no.forkant.access;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.forkant.audit.Actor;
import no.forkant.audit.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;

/**
 * One user for each role; the password is the name. Hashing a password that is written in the
 * manual would only cost time.
 */
final class DemoLogin implements AuthenticationProvider {

  private static final Map<String, Actor> USERS =
      Stream.of(Role.values())
          .map(DemoLogin::user)
          .collect(Collectors.toUnmodifiableMap(Actor::name, Function.identity()));

  private static Actor user(Role role) {
    return new Actor(role.name().toLowerCase(Locale.ROOT), Set.of(role), "OSLO");
  }

  @Override
  public Authentication authenticate(Authentication login) {
    Actor user = USERS.get(login.getName());
    if (user == null || !matches(user.name(), login.getCredentials())) {
      throw new BadCredentialsException("No such user, or another password");
    }
    return new ActorAuthentication(user);
  }

  private static boolean matches(String password, @Nullable Object given) {
    return given instanceof String text
        && MessageDigest.isEqual(password.getBytes(UTF_8), text.getBytes(UTF_8));
  }

  @Override
  public boolean supports(Class<?> authentication) {
    return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
  }
}
