package no.forkant.casefile;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A restriction on leaving the country.
 *
 * @param basis the decision that bans the journey; never null
 * @param from the first day it holds; never null
 * @param to the last day it holds; open while no end is known; null if not told
 * @param courtConsent true if the court has agreed to the journey; null if not told
 */
public record TravelRestriction(
    Basis basis, LocalDate from, @Nullable EndDay to, @Nullable Boolean courtConsent)
    implements Content {

  /** The decision that bans the journey. */
  public enum Basis {
    ARREST_WARRANT,
    WANTED,
    WANTED_FOR_ARREST,
    REMAND,
    PASSPORT_SURRENDERED,
    COURT_BAN,
    SENTENCE_TO_SERVE,
    SENTENCE_RESTRICTIONS,
    PAROLE_TERMS,
    CHILD_WELFARE_BAN,
    CHILD_ACT_BAN,
    CHILD_CARE_ORDER,
    BANKRUPTCY_ORDER,
    OTHER_EXIT_BAN,
    SIS_ALERT
  }
}
