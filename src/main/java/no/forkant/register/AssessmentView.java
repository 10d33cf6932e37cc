package no.forkant.register;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import no.forkant.casefile.MatterKind;
import org.jspecify.annotations.Nullable;

/**
 * One assessment of an application or a held permit.
 *
 * @param row which matter, why, when and by whom, as fields of this object; never null
 * @param kind whether the matter is an application or a held permit; never null
 * @param assessment the assessment itself, byte for byte as it was recorded; null if its record was
 *     erased
 */
public record AssessmentView(
    @JsonUnwrapped AssessmentRow row, MatterKind kind, @Nullable RawJson assessment) {}
