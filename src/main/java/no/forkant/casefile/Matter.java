package no.forkant.casefile;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The matter to assess: an application or a permit already held (Norwegian: <i>sak</i>).
 *
 * @param kind application or held permit; never null
 * @param permit the permit; never null
 * @param variant the variant, one of {@code permit.variants()}; never null
 * @param details what the matter tells beside the items; null if nothing
 * @param request what is asked for; null means {@code NEW}
 * @param appealOf the decision appealed against; null if no appeal
 * @param completeOn the day the application was complete; null if not told
 * @param requestedMonths how long the permit is asked for, in months; null if not told
 * @param entryOn the day of entry into Norway; null if not told
 * @param conductApprovedOn the day conduct was last approved; null if not told
 * @param channel the channel that the application came by; null if not told
 * @param receivedOn the day the application was received; never null for an application
 * @param grantedOn the day the permit was granted; never null for a held permit
 * @param validTo the last day of the permit; null if not told, open if it has no end
 * @param conditions terms that the held permit carries; null if not told
 */
public record Matter(
    MatterKind kind,
    Permit permit,
    Variant variant,
    @Nullable Details details,
    @Nullable Request request,
    @Nullable String appealOf,
    @Nullable LocalDate completeOn,
    @Nullable Integer requestedMonths,
    @Nullable LocalDate entryOn,
    @Nullable LocalDate conductApprovedOn,
    @Nullable Channel channel,
    @Nullable LocalDate receivedOn,
    @Nullable LocalDate grantedOn,
    @Nullable EndDay validTo,
    @Nullable List<HeldTerm> conditions) {

  /**
   * Copies its lists and checks that its parts belong together.
   *
   * @throws IllegalArgumentException if variant or details are not of this permit
   */
  public Matter {
    conditions = conditions == null ? null : List.copyOf(conditions);
    if (!permit.variants().contains(variant)) {
      throw new IllegalArgumentException(variant + " is no variant of " + permit);
    }
    if (details != null && !permit.detailsClass().isInstance(details)) {
      throw new IllegalArgumentException("the details are not those of " + permit);
    }
  }

  /** Returns whether this is an application. */
  public boolean isApplication() {
    return kind == MatterKind.APPLICATION;
  }

  /** Returns what is asked for, {@code NEW} unless told; never null. */
  public Request requestOrDefault() {
    return request == null ? Request.NEW : request;
  }
}
