package no.forkant.casefile;

import java.time.LocalDate;

/**
 * The result of a formal risk-assessment tool.
 *
 * @param topic the risk that was assessed; never null
 * @param level how high the risk is; never null
 * @param assessedOn the day of the assessment; never null
 */
public record RiskAssessment(Topic topic, Level level, LocalDate assessedOn) implements Content {

  /** The risk that was assessed. */
  public enum Topic {
    DOMESTIC_VIOLENCE,
    STALKING,
    RADICALISATION,
    VIOLENCE,
    HONOUR
  }

  /** How high the risk is. */
  public enum Level {
    LOW,
    MODERATE,
    HIGH
  }
}
