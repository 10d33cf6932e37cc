package no.forkant.register;

import java.time.LocalDate;
import no.forkant.assessment.Outcome;
import no.forkant.casefile.MatterKind;
import no.forkant.casefile.Permit;
import no.forkant.casefile.Variant;
import no.forkant.register.http.ListQuery;
import no.forkant.register.http.PublicName;
import org.jspecify.annotations.Nullable;

/**
 * Which matters a list shows; what is null does not narrow it.
 *
 * @param kind never null
 * @param permit the permit as the contract names it
 * @param variant the variant as the contract names it
 * @param outcome the outcome of the latest assessment
 * @param status where the matter stands
 * @param from the first day of receipt, or of the grant
 * @param to the last such day
 * @param after the place after which the page starts
 * @param limit how many to show at most
 */
record MatterFilter(
    MatterKind kind,
    @Nullable String permit,
    @Nullable String variant,
    @Nullable Outcome outcome,
    @Nullable MatterStatus status,
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    @Nullable Long after,
    int limit) {

  /**
   * Reads a list's query.
   *
   * @param day the name of the day that {@code From} and {@code To} are added to
   * @throws no.forkant.register.http.ProblemException if something in it makes no sense
   */
  static MatterFilter read(MatterKind kind, String day, ListQuery query) {
    MatterFilter filter =
        new MatterFilter(
            kind,
            name(query.oneOf("permit", Permit.class)),
            name(query.oneOf("variant", Variant.class)),
            query.oneOf("outcome", Outcome.class),
            query.oneOf("status", MatterStatus.class),
            query.day(day + "From"),
            query.day(day + "To"),
            query.after(),
            query.limit());
    query.requireSound();
    return filter;
  }

  private static @Nullable String name(@Nullable Enum<?> constant) {
    return constant == null ? null : PublicName.of(constant);
  }
}
