package no.forkant.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import no.forkant.audit.Access;
import no.forkant.audit.AccessLog;
import no.forkant.register.http.ProblemType;
import no.forkant.register.http.Problems;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;

/** Says no as a problem document (RFC 9457), and notes what was tried by whom. */
final class Refusals implements AuthenticationEntryPoint, AccessDeniedHandler {

  private static final Logger LOG = LoggerFactory.getLogger(Refusals.class);
  private static final int LONGEST_ACTION = 200;

  private final LoginMode mode;
  private final AccessLog accessLog;
  private final Problems problems;

  Refusals(LoginMode mode, AccessLog accessLog, Problems problems) {
    this.mode = mode;
    this.accessLog = accessLog;
    this.problems = problems;
  }

  /** Nobody has logged in, or not rightly. */
  @Override
  public void commence(
      HttpServletRequest request, HttpServletResponse response, AuthenticationException why)
      throws IOException {
    response.setHeader(HttpHeaders.WWW_AUTHENTICATE, challenge(why));
    problems.write(ProblemType.NOT_SIGNED_IN, request, response);
  }

  /** Says how to log in; why a token was refused is told only as one of the standard's codes. */
  private String challenge(AuthenticationException why) {
    if (mode == LoginMode.DEMO) {
      return "Basic realm=\"forkant\", charset=\"UTF-8\"";
    }
    return why instanceof OAuth2AuthenticationException refused
        ? "Bearer error=\"%s\"".formatted(refused.getError().getErrorCode())
        : "Bearer";
  }

  /** Closed, and logging in would not help. */
  void closed(HttpServletRequest request, HttpServletResponse response, AuthenticationException why)
      throws IOException {
    problems.write(ProblemType.NOT_ALLOWED, request, response);
  }

  /** Somebody has logged in and may not. */
  @Override
  public void handle(
      HttpServletRequest request, HttpServletResponse response, AccessDeniedException why)
      throws IOException {
    note(request);
    problems.write(ProblemType.NOT_ALLOWED, request, response);
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
}
