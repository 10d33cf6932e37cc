package no.forkant.register.http;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;

/** Answers what the server itself refuses, such as an address that is none, like other problems. */
public final class ProblemValve extends ErrorReportValve {

  private static final String BODY =
      """
      {"type": "%s", "status": %d, "title": "%s"}
      """;

  @Override
  protected void report(Request request, Response response, @Nullable Throwable thrown) {
    int status = response.getStatus();
    if (status < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
      return;
    }
    try {
      ProblemType type = ProblemType.ofStatus(status);
      response.setContentType("application/problem+json");
      byte[] body =
          BODY.formatted(type.uri(), status, type.status().getReasonPhrase())
              .getBytes(StandardCharsets.US_ASCII);
      response.getOutputStream().write(body);
      response.finishResponse();
    } catch (IOException | IllegalStateException callerIsGone) {
      container.getLogger().debug("nobody to answer");
    }
  }
}
