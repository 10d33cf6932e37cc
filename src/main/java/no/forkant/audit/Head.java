package no.forkant.audit;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A state of the chain: how many entries, and the hash over them all. Written {@code 12-c0ffee…},
 * short enough to note on paper.
 *
 * @param size the number of entries, which is also the next entry's sequence number
 * @param hash the chain hash of the last entry
 */
record Head(long size, @SuppressWarnings("ArrayRecordComponent") byte[] hash) {

  static final Head START = new Head(0, Hash.ofNothing());

  private static final Pattern TEXT = Pattern.compile("(\\d{1,18})-([0-9a-f]{64})");

  /**
   * Reads what {@link #toString} wrote.
   *
   * @throws IllegalArgumentException if it is not of that form
   */
  @JsonCreator
  static Head parse(String text) {
    Matcher matcher = TEXT.matcher(text);
    if (!matcher.matches()) {
      throw new IllegalArgumentException("Not a head of the log, such as 12-c0ffee…");
    }
    return new Head(Long.parseLong(matcher.group(1)), HexFormat.of().parseHex(matcher.group(2)));
  }

  static Head read(ResultSet row, int number) throws SQLException {
    return new Head(row.getLong("size"), row.getBytes("hash"));
  }

  /** Returns the state after one more entry. */
  Head followedBy(byte[] leafHash) {
    return new Head(size + 1, Hash.link(hash, leafHash));
  }

  @JsonValue
  @Override
  public String toString() {
    return size + "-" + HexFormat.of().formatHex(hash);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Head that && size == that.size && Arrays.equals(hash, that.hash);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(hash);
  }
}
