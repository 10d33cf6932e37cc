package no.forkant.register;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

/** What no controller sees, over a real connection. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@Import(StandIns.class)
class ServerRefusalTests {

  private static final String LOGIN =
      "Authorization: Basic "
          + Base64.getEncoder().encodeToString("caseworker:caseworker".getBytes(US_ASCII));

  @LocalServerPort private int port;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "GET /api/v1/applications/..%2f..%2fetc HTTP/1.1",
        "GET /api/v1/applications?limit=%zz HTTP/1.1",
        "BREW /api/v1/applications HTTP/1.1",
      })
  void areProblemDocuments(String line) throws IOException {
    String answer = send(line, "");

    assertThat(answer).startsWith("HTTP/1.1 400").contains("application/problem+json");
  }

  @ParameterizedTest
  @ValueSource(strings = {"GARBAGE", "GET /api/v1/applications|x HTTP/1.1"})
  void sayNothingOfTheServer(String line) throws IOException {
    assertThat(send(line, "")).startsWith("HTTP/1.1 400").doesNotContainIgnoringCase("tomcat");
  }

  @Test
  void endABodyThatGrowsTooLarge() throws IOException {
    String chunk = "100000\r\n" + "x".repeat(0x100000) + "\r\n";

    String answer =
        send(
            "POST /api/v1/applications HTTP/1.1",
            "Content-Type: application/json\r\nTransfer-Encoding: chunked\r\n",
            chunk + chunk + chunk + "0\r\n\r\n");

    assertThat(answer).startsWith("HTTP/1.1 413").contains("/problems/body-too-large");
  }

  private String send(String line, String headers) throws IOException {
    return send(line, headers, "");
  }

  private String send(String line, String headers, String body) throws IOException {
    try (Socket socket = new Socket("localhost", port)) {
      socket.setSoTimeout(10_000);
      String head =
          line + "\r\nHost: localhost\r\nConnection: close\r\n" + LOGIN + "\r\n" + headers + "\r\n";
      socket.getOutputStream().write((head + body).getBytes(US_ASCII));
      socket.getOutputStream().flush();
      return new String(socket.getInputStream().readAllBytes(), US_ASCII);
    }
  }
}
