package no.forkant.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import no.forkant.audit.Access;
import no.forkant.audit.AccessLog;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.server.resource.web.BearerTokenAuthenticationEntryPoint;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import tools.jackson.databind.json.JsonMapper;

/** Says no as a problem document (RFC 9457), and notes what was tried by whom. */
final class Refusals implements AuthenticationEntryPoint, AccessDeniedHandler {

  private static final Logger LOG = LoggerFactory.getLogger(Refusals.class);
  private static final int LONGEST_ACTION = 200;

  private final LoginMode mode;
  private final AccessLog accessLog;
  private final JsonMapper json;
  private final BearerTokenAuthenticationEntryPoint bearer =
      new BearerTokenAuthenticationEntryPoint();

  Refusals(LoginMode mode, AccessLog accessLog, JsonMapper json) {
    this.mode = mode;
    this.accessLog = accessLog;
    this.json = json;
  }

  /** Nobody has logged in, or not rightly. */
  @Override
  public void commence(
      HttpServletRequest request, HttpServletResponse response, AuthenticationException why)
      throws IOException {
    if (mode == LoginMode.DEMO) {
      response.setHeader(
          HttpHeaders.WWW_AUTHENTICATE, "Basic realm=\"forkant\", charset=\"UTF-8\"");
    } else {
      bearer.commence(request, response, why);
    }
    write(response, HttpStatus.UNAUTHORIZED, "login-required", "Log in to use this.");
  }

  /** Closed, and logging in would not help. */
  void closed(HttpServletRequest request, HttpServletResponse response, AuthenticationException why)
      throws IOException {
    write(response, HttpStatus.FORBIDDEN, "access-denied", "This is not open.");
  }

  /** Somebody has logged in and may not. */
  @Override
  public void handle(
      HttpServletRequest request, HttpServletResponse response, AccessDeniedException why)
      throws IOException {
    note(request);
    write(response, HttpStatus.FORBIDDEN, "access-denied", "Your roles do not open this.");
  }

  /** A log that cannot be written does not turn a no into an error: nothing was shown. */
  private void note(HttpServletRequest request) {
    if (SecurityContextHolder.getContext().getAuthentication()
        instanceof ActorAuthentication login) {
      String tried = request.getMethod() + " " + request.getRequestURI();
      String action = tried.substring(0, Math.min(tried.length(), LONGEST_ACTION));
      try {
        accessLog.record(
            new Access(login.actor(), action, null, "none given", Access.Outcome.DENIED, 0));
      } catch (DataAccessException e) {
        LOG.warn("A refused request could not be logged: {}", e.toString());
      }
    }
  }

  private void write(HttpServletResponse response, HttpStatus status, String type, String detail)
      throws IOException {
    ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail);
    problem.setType(URI.create("urn:forkant:problem:" + type));
    response.setStatus(status.value());
    response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
    response.getOutputStream().write(json.writeValueAsBytes(problem));
  }
}
