package no.forkant.register.http;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The page behind the type of each problem: what it means and what to do about it. */
@RestController
@Hidden
final class ProblemPages {

  private static final String PAGE =
      """
      <!doctype html>
      <html lang="%s"><head><meta charset="utf-8"><title>%s</title></head>
      <body><main><h1>%s</h1><p>%s</p><p>HTTP %d</p></main></body></html>
      """;

  private final ProblemTexts texts;

  ProblemPages(ProblemTexts texts) {
    this.texts = texts;
  }

  @GetMapping(path = "/problems/{slug}")
  ResponseEntity<String> page(@PathVariable String slug, HttpServletRequest request) {
    ProblemType type = ProblemType.ofSlug(slug).orElseThrow(ProblemException::notFound);
    Language language = Language.of(request);
    String title = texts.title(type, language);
    String html =
        PAGE.formatted(
            language.tag(), title, title, texts.detail(type, language), type.status().value());
    return ResponseEntity.ok()
        .contentType(new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8))
        .body(html);
  }
}
