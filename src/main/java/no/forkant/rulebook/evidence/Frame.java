package no.forkant.rulebook.evidence;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import no.forkant.casefile.OtherPerson;
import no.forkant.rulebook.ParameterValues;
import org.jspecify.annotations.Nullable;

/**
 * The day and the numbers that queries reckon with.
 *
 * @param day the day ages and look-backs are reckoned from; never null
 * @param received the day an application was received; null for a held permit
 * @param parameters the numbers in force; never null
 * @param roles the roles that somebody is told to hold on the day; never null
 * @param lastHeld the last day told of each role that somebody held before the day; never null
 */
public record Frame(
    LocalDate day,
    @Nullable LocalDate received,
    ParameterValues parameters,
    Set<OtherPerson.Role> roles,
    Map<OtherPerson.Role, LocalDate> lastHeld) {

  /** Creates a frame in which nobody is told to hold a role. */
  public Frame(LocalDate day, @Nullable LocalDate received, ParameterValues parameters) {
    this(day, received, parameters, Set.of());
  }

  /** Creates a frame in which nobody is told to have held a role before the day. */
  public Frame(
      LocalDate day,
      @Nullable LocalDate received,
      ParameterValues parameters,
      Set<OtherPerson.Role> roles) {
    this(day, received, parameters, roles, Map.of());
  }

  /** Copies the roles, so that they can never change. */
  public Frame {
    roles = Set.copyOf(roles);
    lastHeld = Map.copyOf(lastHeld);
  }

  /** Returns the day of receipt, or the day of the assessment for a held permit. */
  public LocalDate receivedOrDay() {
    return received == null ? day : received;
  }
}
