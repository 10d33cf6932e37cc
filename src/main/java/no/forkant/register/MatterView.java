package no.forkant.register;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import no.forkant.casefile.Matter;
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
    List<AssessmentRow> assessments) {}
