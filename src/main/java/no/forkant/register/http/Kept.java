package no.forkant.register.http;

import java.security.MessageDigest;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is known about a request that came before.
 *
 * @param fingerprint what the request was; never null
 * @param answer how it was answered; null while it is under way, and after its server died
 */
@SuppressWarnings("ArrayRecordComponent") // compared in here only
record Kept(byte[] fingerprint, @Nullable PostAnswer answer) {

  static Kept read(ResultSet row, int index) throws SQLException {
    byte @Nullable [] body = row.getBytes("body");
    int status = row.getInt("status");
    return new Kept(
        row.getBytes("fingerprint"),
        status == 0
            ? null
            : new PostAnswer(
                status,
                row.getString("location"),
                row.getString("tag"),
                body == null ? new byte[0] : body,
                row.getObject("made", UUID.class)));
  }

  /**
   * Returns how the request was answered; empty if it was not.
   *
   * @throws ProblemException if it was another request than the one with this key now
   */
  Optional<PostAnswer> answer(PostKey key) {
    if (!MessageDigest.isEqual(fingerprint, key.fingerprint())) {
      throw new ProblemException(ProblemType.KEY_REUSED);
    }
    return Optional.ofNullable(answer);
  }
}
