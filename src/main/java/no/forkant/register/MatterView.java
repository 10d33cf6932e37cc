package no.forkant.register;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.UUID;
import no.forkant.casefile.EndDay;
import no.forkant.casefile.Matter;
import no.forkant.register.http.PublicName;
import org.jspecify.annotations.Nullable;

/**
 * An application or a held permit with its assessments.
 *
 * @param summary what lists show of it, as fields of this object; never null
 * @param matter what was applied for or is held; never null
 * @param assessment the latest assessment in full; null if its record was erased
 * @param assessments every assessment of it, oldest first; never null
 */
public record MatterView(
    @JsonUnwrapped MatterSummary summary,
    Matter matter,
    @Nullable RawJson assessment,
    List<AssessmentRow> assessments) {

  /**
   * Makes the view of a matter as it was when it was registered.
   *
   * @param assessment the first assessment in full; null if its record was erased
   */
  static MatterView registered(
      UUID party, Matter matter, AssessmentRow first, @Nullable RawJson assessment) {
    EndDay validTo = matter.validTo();
    MatterSummary summary =
        new MatterSummary(
            first.matter(),
            party,
            PublicName.of(matter.permit()),
            PublicName.of(matter.variant()),
            MatterStatus.first(matter.kind()),
            first.outcome(),
            first.assessedAt(),
            matter.receivedOn(),
            matter.grantedOn(),
            validTo == null ? null : validTo.day(),
            1,
            first.assessedAt());
    return new MatterView(summary, matter, assessment, List.of(first));
  }
}
