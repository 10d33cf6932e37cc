package no.forkant.register.http;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.springframework.http.HttpStatus;

/**
 * The kinds of problem that the service answers with (RFC 9457). Clients tell them apart by {@link
 * #uri()}, so names are never changed; title and explanation in three languages stand in {@code
 * problems_*.properties}.
 */
public enum ProblemType {
  UNREADABLE_BODY(HttpStatus.BAD_REQUEST),
  INVALID_PARAMETERS(HttpStatus.BAD_REQUEST),
  INVALID_HEADER(HttpStatus.BAD_REQUEST),
  NOT_SIGNED_IN(HttpStatus.UNAUTHORIZED),
  NOT_ALLOWED(HttpStatus.FORBIDDEN),
  NOT_FOUND(HttpStatus.NOT_FOUND),
  METHOD_NOT_ALLOWED(HttpStatus.METHOD_NOT_ALLOWED),
  NOT_ACCEPTABLE(HttpStatus.NOT_ACCEPTABLE),
  CONFLICTING_INFORMATION(HttpStatus.CONFLICT),
  CONFLICTING_STATE(HttpStatus.CONFLICT),
  CHANGED_MEANWHILE(HttpStatus.PRECONDITION_FAILED),
  BODY_TOO_LARGE(HttpStatus.CONTENT_TOO_LARGE),
  UNSUPPORTED_MEDIA_TYPE(HttpStatus.UNSUPPORTED_MEDIA_TYPE),
  INVALID_CASE_FILE(HttpStatus.UNPROCESSABLE_CONTENT),
  UNSUPPORTED_PERMIT(HttpStatus.UNPROCESSABLE_CONTENT),
  KEY_REUSED(HttpStatus.UNPROCESSABLE_CONTENT),
  PRECONDITION_REQUIRED(HttpStatus.PRECONDITION_REQUIRED),
  TOO_MANY_REQUESTS(HttpStatus.TOO_MANY_REQUESTS),
  UNEXPECTED(HttpStatus.INTERNAL_SERVER_ERROR),
  UNAVAILABLE(HttpStatus.SERVICE_UNAVAILABLE);

  private final HttpStatus status;

  ProblemType(HttpStatus status) {
    this.status = status;
  }

  /** Returns the status that this problem is answered with; never null. */
  public HttpStatus status() {
    return status;
  }

  /** Returns the name in lower case with hyphens, such as {@code not-found}; never null. */
  public String slug() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Returns the stable URI of this problem, where a page explains it; never null. */
  public String uri() {
    return "/problems/" + slug();
  }

  /** Returns the problem with this slug; empty if there is none. */
  static Optional<ProblemType> ofSlug(String slug) {
    return Arrays.stream(values()).filter(type -> type.slug().equals(slug)).findFirst();
  }

  /** Returns the general problem of a status; {@link #UNEXPECTED} if none is its own. */
  static ProblemType ofStatus(int status) {
    return switch (status) {
      case 400 -> UNREADABLE_BODY;
      case 409 -> CONFLICTING_STATE;
      case 422 -> INVALID_CASE_FILE;
      default ->
          Arrays.stream(values())
              .filter(type -> type.status.value() == status)
              .findFirst()
              .orElse(UNEXPECTED);
    };
  }
}
