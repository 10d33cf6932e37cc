package no.forkant.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;

/**
 * Reads what was written as an instant. A {@link java.sql.Timestamp} would give another one for
 * moments before the calendar of 1582.
 */
public final class StoredInstant {

  private StoredInstant() {}

  /** Returns the instant in a column of the type {@code timestamptz}, which must not be null. */
  public static Instant read(ResultSet row, String column) throws SQLException {
    return row.getObject(column, OffsetDateTime.class).toInstant();
  }
}
