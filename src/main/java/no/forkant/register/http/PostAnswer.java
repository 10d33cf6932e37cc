package no.forkant.register.http;

import java.net.URI;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/**
 * What a POST is answered with; the same request gets the same answer again.
 *
 * @param status the HTTP status
 * @param location where the new thing is; null if nothing with an address was made
 * @param tag the entity tag of the new thing; null if it has none
 * @param body JSON in UTF-8; never null
 * @param made the id of what was made, from which the body can be made again; null if the body
 *     itself must be kept
 */
@SuppressWarnings("ArrayRecordComponent") // written once, never compared
public record PostAnswer(
    int status, @Nullable String location, @Nullable String tag, byte[] body, @Nullable UUID made) {

  /** Makes the answer to something that was created, and can be shown again from its id. */
  public static PostAnswer created(String location, @Nullable String tag, byte[] body, UUID made) {
    return new PostAnswer(201, location, tag, body, made);
  }

  /** Makes the answer to something that was done. */
  public static PostAnswer done(byte[] body) {
    return new PostAnswer(200, null, null, body, null);
  }

  PostAnswer withBody(byte[] other) {
    return new PostAnswer(status, location, tag, other, made);
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
