package no.forkant.assessment;

import java.time.Instant;
import java.time.LocalDate;
import no.forkant.casefile.CaseFile;
import no.forkant.law.Texts;
import no.forkant.rulebook.MatterRow;
import no.forkant.rulebook.PermitRules;
import no.forkant.rulebook.Rulebook;
import no.forkant.rulebook.evidence.Frame;
import org.jspecify.annotations.Nullable;

/**
 * The pure function: no input but its arguments, no clock, no chance; same input, same bytes out.
 */
public final class Assessor {

  /** The engine's name and version, stamped into every assessment. */
  public static final String ENGINE = "forkant 1.0.0";

  /** The id of an assessment that nobody has given one yet. */
  public static final String NO_ID = "unsaved";

  private static final String LAW_NOTE = "lawNote";

  /**
   * Assesses a case file.
   *
   * @param rulebook the rules to use; never null
   * @param caseFile must tell {@code asOf} and {@code knownAt}; never null
   * @return the assessment, under {@link #NO_ID} until the caller gives it an id; never null
   * @throws IllegalArgumentException if {@code asOf} or {@code knownAt} is null
   * @throws UncoveredMatter if the rulebook has no conditions for this kind of matter
   */
  public Assessment assess(Rulebook rulebook, CaseFile caseFile) {
    PermitRules rules =
        rulebook
            .permit(caseFile.matter().permit())
            .orElseThrow(() -> new UncoveredMatter(caseFile.matter()));
    Run run = new Run(rulebook, rules, caseFile);
    Verdict verdict = run.verdict(true);
    Assessment full = run.explain(verdict);
    if (verdict.outcome().isMildest() || !HiddenFacts.in(caseFile)) {
      return full;
    }
    if (run.verdict(false).outcome().milderThan(verdict.outcome())) {
      return HiddenFacts.restingOnHidden(full);
    }
    return full;
  }

  /** One call of the function. */
  private static final class Run {

    private final Rulebook rulebook;
    private final PermitRules rules;
    private final CaseFile caseFile;
    private final LocalDate day;
    private final Instant knownAt;
    private final LocalDate lawDay;
    private final Knowledge known;
    private final MatterRow row;

    Run(Rulebook rulebook, PermitRules rules, CaseFile caseFile) {
      if (caseFile.asOf() == null || caseFile.knownAt() == null) {
        throw new IllegalArgumentException("asOf and knownAt must be told");
      }
      this.rulebook = rulebook;
      this.rules = rules;
      this.caseFile = caseFile;
      this.day = caseFile.asOf();
      this.knownAt = caseFile.knownAt();
      this.lawDay = caseFile.lawAsOf() == null ? day : caseFile.lawAsOf();
      this.known = knowledge(true);
      this.row =
          rules
              .rowOf(caseFile.withInformation(known.usable()))
              .orElseThrow(() -> new UncoveredMatter(caseFile.matter()));
    }

    private Knowledge knowledge(boolean hidden) {
      return Knowledge.of(rulebook, caseFile, day, knownAt, rules.parametersOn(lawDay), hidden);
    }

    Verdict verdict(boolean hidden) {
      Frame frame =
          new Frame(
              day,
              caseFile.matter().receivedOn(),
              rules.parametersOn(lawDay),
              Subjects.rolesTold(caseFile, day),
              Subjects.lastHeld(caseFile, day));
      Knowledge knowledge = hidden ? known : knowledge(false);
      Gate gate = new Gate(rules, caseFile, frame, row).pass(knowledge);
      Claims claims =
          Claims.of(
              rules.evaluate(gate.evidence(), caseFile.matter(), lawDay),
              new Answers(knowledge.answers()),
              row);
      return Verdict.of(caseFile, row, gate, claims);
    }

    Assessment explain(Verdict verdict) {
      Explanation explanation = new Explanation(rules, verdict);
      Duties duties = new Duties(rules, verdict);
      return new Assessment(
          NO_ID,
          day,
          lawNote(),
          new RulebookReference(rulebook.name(), rulebook.digest()),
          ENGINE,
          new Recommendation(
              verdict.outcome(),
              Obligations.of(verdict),
              explanation.because(),
              explanation.terms()),
          explanation.conditions(),
          explanation.findings(),
          explanation.questions(),
          duties.missing(),
          verdict.gate().notUsed(),
          duties.tasks());
    }

    private @Nullable Texts lawNote() {
      return rules.isBeforeTheAct(lawDay) ? rules.texts().note(LAW_NOTE) : null;
    }
  }
}
