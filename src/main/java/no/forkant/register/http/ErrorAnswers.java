package no.forkant.register.http;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Answers what went wrong outside any controller with a problem document. */
@RestController
@Hidden
class ErrorAnswers implements ErrorController {

  private final Problems problems;

  ErrorAnswers(Problems problems) {
    this.problems = problems;
  }

  @RequestMapping("${server.error.path:/error}")
  void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
    Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
    ProblemType type =
        status instanceof Integer code ? ProblemType.ofStatus(code) : ProblemType.UNEXPECTED;
    problems.write(type, request, response);
  }
}
