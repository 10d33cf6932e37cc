package no.forkant.register.http;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Reads the query of a list and collects all that is wrong with it: unknown or repeated parameters
 * and values that make no sense. Read every parameter, then call {@link #requireSound()}.
 */
public final class ListQuery {

  /** The largest page. */
  public static final int MAX_LIMIT = 200;

  private static final int DEFAULT_LIMIT = 50;

  private final Map<String, String[]> given;
  private final Set<String> known = new HashSet<>();
  private final List<ProblemFault> faults = new ArrayList<>();

  /**
   * Takes the query of a request.
   *
   * @throws ProblemException if it is not written as a query at all
   */
  public ListQuery(HttpServletRequest request) {
    try {
      this.given = request.getParameterMap();
    } catch (IllegalStateException notAQuery) {
      throw new ProblemException(ProblemType.INVALID_PARAMETERS);
    }
  }

  /** Returns how many entries a page holds: from 1 to {@link #MAX_LIMIT}, 50 unless told. */
  public int limit() {
    Integer told = read("limit", ListQuery::limitOrThrow);
    return told == null ? DEFAULT_LIMIT : told;
  }

  private static int limitOrThrow(String value) {
    int limit = Integer.parseInt(value);
    if (limit < 1 || limit > MAX_LIMIT) {
      throw new IllegalArgumentException("out of range");
    }
    return limit;
  }

  /** Returns the position after which the page starts; null for the first page. */
  public @Nullable Long after() {
    return read(
        "cursor",
        value -> {
          OptionalLong position = Cursor.read(value);
          return position.orElseThrow(IllegalArgumentException::new);
        });
  }

  /** Returns a day; null if not told. */
  public @Nullable LocalDate day(String name) {
    return read(name, LocalDate::parse);
  }

  /** Returns a text as it is; null if not told. */
  public @Nullable String text(String name) {
    return read(name, Function.identity());
  }

  /** Returns one of the constants, matched by what the JSON of the service calls them. */
  public <E extends Enum<E>> @Nullable E oneOf(String name, Class<E> constants) {
    return read(name, value -> named(value, constants));
  }

  /** Returns one of the constants, written in lower case; {@code unlessTold} if not told. */
  public <E extends Enum<E>> E word(String name, Class<E> constants, E unlessTold) {
    E told =
        read(
            name,
            value ->
                Arrays.stream(constants.getEnumConstants())
                    .filter(one -> one.name().toLowerCase(Locale.ROOT).equals(value))
                    .findFirst()
                    .orElseThrow(IllegalArgumentException::new));
    return told == null ? unlessTold : told;
  }

  private static <E extends Enum<E>> E named(String value, Class<E> constants) {
    return Arrays.stream(constants.getEnumConstants())
        .filter(constant -> PublicName.of(constant).equals(value))
        .findFirst()
        .orElseThrow(IllegalArgumentException::new);
  }

  private <T> @Nullable T read(String name, Function<String, T> reader) {
    known.add(name);
    String[] values = given.get(name);
    if (values == null) {
      return null;
    }
    if (values.length > 1) {
      faults.add(ProblemFault.parameter(name, "REPEATED_PARAMETER"));
      return null;
    }
    try {
      return reader.apply(values[0]);
    } catch (IllegalArgumentException | DateTimeParseException e) {
      faults.add(ProblemFault.parameter(name, "INVALID_PARAMETER"));
      return null;
    }
  }

  /**
   * Ends the reading.
   *
   * @throws ProblemException with every fault at once
   */
  public void requireSound() {
    given.keySet().stream()
        .filter(name -> !known.contains(name))
        .sorted()
        .map(name -> ProblemFault.parameter(named(name), "UNKNOWN_PARAMETER"))
        .forEach(faults::add);
    if (!faults.isEmpty()) {
      throw new ProblemException(ProblemType.INVALID_PARAMETERS, faults);
    }
  }

  /** Names come from the caller too: what looks like no name is not repeated. */
  private static String named(String name) {
    return name.matches("[A-Za-z][A-Za-z-]{0,40}") ? name : "?";
  }
}
