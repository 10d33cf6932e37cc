package no.forkant.access;

/** The service would let in people it should not; it does not start. */
final class UnsafeLogin extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String action;

  /** The demo users would be open to others. */
  UnsafeLogin(String because) {
    this(
        "The demo users' passwords are known to everybody, and %s.".formatted(because),
        "Configure an identity provider with spring.security.oauth2.resourceserver.jwt.issuer-uri"
            + " and .audiences, and leave out forkant.access.demo-users; or listen on 127.0.0.1"
            + " without the production profile; or let nobody log in with"
            + " --forkant.access.demo-users=false.");
  }

  UnsafeLogin(String description, String action) {
    super(description);
    this.action = action;
  }

  /** Returns what the operator can do. */
  String action() {
    return action;
  }
}
