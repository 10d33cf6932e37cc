package no.forkant.register.http;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.Principal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A caller's key for one request, with what the request was.
 *
 * @param owner the user whose key it is; never null
 * @param key as sent; never null
 * @param fingerprint a hash of method, address, conditions and body; never null
 */
@SuppressWarnings("ArrayRecordComponent") // compared by the database
record PostKey(String owner, String key, byte[] fingerprint) {

  static final String HEADER = "Idempotency-Key";

  private static final Pattern FORM = Pattern.compile("[\\x21-\\x7e]{1,200}");

  /**
   * Returns the key of a request; empty if it has none.
   *
   * @throws ProblemException if the key is no such key
   */
  static Optional<PostKey> of(HttpServletRequest request, byte[] body) {
    String key = request.getHeader(HEADER);
    if (key == null) {
      return Optional.empty();
    }
    if (!FORM.matcher(key).matches()) {
      throw new ProblemException(
          ProblemType.INVALID_HEADER, List.of(ProblemFault.header(HEADER, "INVALID_KEY")));
    }
    Principal user = request.getUserPrincipal();
    return Optional.of(
        new PostKey(user == null ? "" : user.getName(), key, fingerprint(request, body)));
  }

  private static byte[] fingerprint(HttpServletRequest request, byte[] body) {
    MessageDigest digest = sha256();
    add(digest, request.getMethod());
    add(digest, request.getRequestURI());
    add(digest, request.getQueryString());
    add(digest, request.getContentType());
    digest.update(body);
    return digest.digest();
  }

  private static void add(MessageDigest digest, @Nullable String part) {
    digest.update((part == null ? "" : part).getBytes(StandardCharsets.UTF_8));
    digest.update((byte) 0);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException everyJavaHasIt) {
      throw new IllegalStateException(everyJavaHasIt);
    }
  }
}
