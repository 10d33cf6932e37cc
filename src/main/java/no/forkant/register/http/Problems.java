package no.forkant.register.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Writes problem documents (RFC 9457), for controllers and for filters before them. */
@Component
public final class Problems {

  private final ProblemTexts texts;
  private final JsonMapper mapper;

  Problems(ProblemTexts texts, JsonMapper mapper) {
    this.texts = texts;
    this.mapper = mapper;
  }

  /**
   * Makes the document of a problem.
   *
   * @param faults where and what is wrong; never null, may be empty
   * @return the document, which holds nothing of the request but its language; never null
   */
  public ProblemDetail document(ProblemType type, List<ProblemFault> faults, Language language) {
    ProblemDetail problem = ProblemDetail.forStatus(type.status());
    problem.setType(URI.create(type.uri()));
    problem.setTitle(texts.title(type, language));
    problem.setDetail(texts.detail(type, language));
    if (!faults.isEmpty()) {
      problem.setProperty(
          "errors", faults.stream().map(fault -> texts.said(fault, language)).toList());
    }
    return problem;
  }

  /** Returns the headers of every problem document in a language. */
  HttpHeaders headers(Language language) {
    HttpHeaders headers = new HttpHeaders();
    headers.setContentType(MediaType.APPLICATION_PROBLEM_JSON);
    headers.setContentLanguage(language.locale());
    headers.setCacheControl("no-store");
    return headers;
  }

  /**
   * Answers a request that no controller will see, such as one without login.
   *
   * @throws IOException if the connection is gone
   */
  public void write(ProblemType type, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Language language = Language.of(request);
    response.setStatus(type.status().value());
    headers(language)
        .forEach((name, values) -> values.forEach(value -> response.setHeader(name, value)));
    byte[] body = mapper.writeValueAsBytes(document(type, List.of(), language));
    response.setCharacterEncoding(StandardCharsets.UTF_8);
    response.getOutputStream().write(body);
  }
}
