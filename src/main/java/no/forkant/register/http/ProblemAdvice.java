package no.forkant.register.http;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.dao.RecoverableDataAccessException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionSystemException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DatabindException;

/** Answers everything that goes wrong in a controller with a problem document. */
@RestControllerAdvice
@Order
final class ProblemAdvice extends ResponseEntityExceptionHandler {

  private static final Logger LOG = LoggerFactory.getLogger(ProblemAdvice.class);
  private static final String SECONDS_TO_WAIT = "5";

  private final Problems problems;

  ProblemAdvice(Problems problems) {
    this.problems = problems;
  }

  @ExceptionHandler
  ResponseEntity<Object> foreseen(ProblemException e, HttpServletRequest request) {
    return answer(e.type(), e.faults(), new HttpHeaders(), Language.of(request));
  }

  /** An id in a path that is no id at all leads nowhere, like any other unknown one. */
  @ExceptionHandler
  ResponseEntity<Object> mistyped(
      MethodArgumentTypeMismatchException e, HttpServletRequest request) {
    boolean ofThePath = e.getParameter().hasParameterAnnotation(PathVariable.class);
    return ofThePath
        ? answer(ProblemType.NOT_FOUND, List.of(), new HttpHeaders(), Language.of(request))
        : answer(
            ProblemType.INVALID_PARAMETERS,
            List.of(ProblemFault.parameter(e.getName(), "INVALID_PARAMETER")),
            new HttpHeaders(),
            Language.of(request));
  }

  @ExceptionHandler({
    DataAccessResourceFailureException.class,
    CannotCreateTransactionException.class,
    TransactionSystemException.class,
    RecoverableDataAccessException.class,
    TransientDataAccessException.class,
    QueryTimeoutException.class
  })
  ResponseEntity<Object> unavailable(Exception e, HttpServletRequest request) {
    LOG.warn("The database did not answer: {}", e.getClass().getSimpleName());
    HttpHeaders headers = new HttpHeaders();
    headers.set(HttpHeaders.RETRY_AFTER, SECONDS_TO_WAIT);
    return answer(ProblemType.UNAVAILABLE, List.of(), headers, Language.of(request));
  }

  /** Messages of exceptions can hold personal data, so only classes and places are logged. */
  @ExceptionHandler
  ResponseEntity<Object> unexpected(Exception e, HttpServletRequest request) throws Exception {
    if (e instanceof AccessDeniedException || e instanceof AuthenticationException) {
      throw e; // the security filters answer these
    }
    UUID incident = UUID.randomUUID();
    LOG.error("Unexpected, incident {}: {}", incident, Trace.of(e));
    Language language = Language.of(request);
    ProblemDetail problem = problems.document(ProblemType.UNEXPECTED, List.of(), language);
    problem.setProperty("incident", incident.toString());
    return ResponseEntity.internalServerError().headers(problems.headers(language)).body(problem);
  }

  @Override
  protected @Nullable ResponseEntity<Object> handleHttpMessageNotReadable(
      HttpMessageNotReadableException e,
      HttpHeaders headers,
      HttpStatusCode status,
      WebRequest request) {
    if (BodyTooLarge.isBehind(e)) {
      return answer(ProblemType.BODY_TOO_LARGE, List.of(), headers, language(request));
    }
    List<ProblemFault> faults =
        e.getCause() instanceof DatabindException bound
            ? List.of(ProblemFault.at(pointer(bound), "INVALID_VALUE"))
            : List.of();
    return answer(ProblemType.UNREADABLE_BODY, faults, headers, language(request));
  }

  private static String pointer(DatabindException bound) {
    StringBuilder pointer = new StringBuilder();
    for (JacksonException.Reference step : bound.getPath()) {
      pointer.append('/');
      pointer.append(step.getPropertyName() == null ? step.getIndex() : step.getPropertyName());
    }
    return pointer.toString();
  }

  @Override
  protected @Nullable ResponseEntity<Object> handleExceptionInternal(
      Exception e,
      @Nullable Object body,
      HttpHeaders headers,
      HttpStatusCode status,
      WebRequest request) {
    return answer(ProblemType.ofStatus(status.value()), List.of(), headers, language(request));
  }

  private static Language language(WebRequest request) {
    return request instanceof ServletWebRequest servlet
        ? Language.of(servlet.getRequest())
        : Language.NB;
  }

  private ResponseEntity<Object> answer(
      ProblemType type, List<ProblemFault> faults, HttpHeaders extra, Language language) {
    HttpHeaders headers = problems.headers(language);
    extra.forEach(
        (name, values) -> {
          if (!name.equalsIgnoreCase(HttpHeaders.CONTENT_TYPE)) {
            headers.put(name, values);
          }
        });
    return ResponseEntity.status(type.status())
        .headers(headers)
        .body(problems.document(type, faults, language));
  }
}
