package no.forkant.register.http;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/**
 * What a POST is answered with, kept so that the same request gets the same answer again.
 *
 * @param status the HTTP status
 * @param location where the new thing is; null if nothing with an address was made
 * @param tag the entity tag of the new thing; null if it has none
 * @param body JSON in UTF-8; never null
 */
@SuppressWarnings("ArrayRecordComponent") // written once, never compared
public record PostAnswer(int status, @Nullable String location, @Nullable String tag, byte[] body) {

  /** Makes the answer to something that was created. */
  public static PostAnswer created(String location, @Nullable String tag, byte[] body) {
    return new PostAnswer(201, location, tag, body);
  }

  /** Makes the answer to something that was done. */
  public static PostAnswer done(byte[] body) {
    return new PostAnswer(200, null, null, body);
  }

  ResponseEntity<byte[]> response(boolean repeated) {
    HttpHeaders headers = new HttpHeaders();
    headers.setContentType(MediaType.APPLICATION_JSON);
    if (location != null) {
      headers.setLocation(URI.create(location));
    }
    if (tag != null) {
      headers.setETag(tag);
    }
    if (repeated) {
      headers.set("Idempotency-Replayed", "true");
    }
    return ResponseEntity.status(status).headers(headers).body(body);
  }
}
