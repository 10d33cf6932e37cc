package no.forkant.storage;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One statement and the values for its question marks.
 *
 * @param statement never null
 * @param values in their order
 */
@SuppressWarnings("ArrayRecordComponent") // bound once, never compared
record Write(String statement, @Nullable Object[] values) {

  /** Binds the values of statements that were joined in this order. */
  static void bind(List<Write> writes, PreparedStatement target) throws SQLException {
    int place = 1;
    for (Write write : writes) {
      for (Object value : write.values) {
        bind(value, place++, target);
      }
    }
  }

  private static void bind(@Nullable Object value, int place, PreparedStatement target)
      throws SQLException {
    if (value == null) {
      target.setNull(place, Types.NULL);
    } else if (value instanceof Instant instant) {
      target.setObject(place, instant.atOffset(ZoneOffset.UTC));
    } else {
      target.setObject(place, value);
    }
  }
}
