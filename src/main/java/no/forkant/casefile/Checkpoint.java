package no.forkant.casefile;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A day on which the service is asked about a timeline case.
 *
 * @param id its name in the case, in small letters; never null
 * @param asOf the day; never null
 * @param matter what is asked; never null
 * @param extraInformation items of this checkpoint alone; null if none
 * @param expect what a sound answer says; never null
 */
public record Checkpoint(
    String id,
    LocalDate asOf,
    Matter matter,
    @Nullable List<Item> extraInformation,
    Expectation expect) {

  /** Copies its list, so that it can never change. */
  public Checkpoint {
    extraInformation = extraInformation == null ? null : List.copyOf(extraInformation);
  }

  /** Returns the last second of the day in UTC: what is recorded by then is known. */
  public Instant knownAt() {
    return asOf.atTime(LocalTime.of(23, 59, 59)).toInstant(ZoneOffset.UTC);
  }

  /** Returns the items of the case with those of this checkpoint after them; never null. */
  List<Item> added(List<Item> information) {
    return extraInformation == null
        ? information
        : Stream.concat(information.stream(), extraInformation.stream()).toList();
  }
}
