package no.forkant.rulebook;

import java.util.List;
import java.util.Set;
import no.forkant.casefile.CaseFile;
import no.forkant.casefile.MatterKind;
import no.forkant.casefile.Variant;

/**
 * The conditions of one kind of matter and some variants, in the order of the law (contract section
 * 5).
 *
 * @param kind never null
 * @param variants never empty
 * @param which what else the matter must be; never null
 * @param conditions never empty
 */
public record MatterRow(
    MatterKind kind, Set<Variant> variants, Which which, List<ConditionRow> conditions) {

  /** Returns whether this row is about the matter of {@code caseFile}. */
  boolean fits(CaseFile caseFile) {
    return kind == caseFile.matter().kind()
        && variants.contains(caseFile.matter().variant())
        && which.fits(caseFile);
  }
}
