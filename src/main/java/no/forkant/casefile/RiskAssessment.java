package no.forkant.casefile;

import java.time.LocalDate;

/**
 * The result of a formal risk-assessment tool.
 *
 * @param topic topic; never null
 * @param level level; never null
 * @param assessedOn assessed on; never null
 */
public record RiskAssessment(Topic topic, Level level, LocalDate assessedOn) implements Content {

  /** Values of {@code Topic}; their meaning stands in the contract. */
  public enum Topic {
    DOMESTIC_VIOLENCE,
    STALKING,
    RADICALISATION,
    VIOLENCE,
    HONOUR
  }

  /** Values of {@code Level}; their meaning stands in the contract. */
  public enum Level {
    LOW,
    MODERATE,
    HIGH
  }
}
