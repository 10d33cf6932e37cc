package no.forkant.rulebook.evidence;

import java.time.LocalDate;
import no.forkant.casefile.SecurityGuardDetails;
import org.jspecify.annotations.Nullable;

/** What a matter on a security guard tells beside its items (vaktvirksomhetsloven §§ 8 and 9). */
public final class SecurityGuardFacts {

  private final @Nullable SecurityGuardDetails told;
  private final Frame frame;

  SecurityGuardFacts(@Nullable SecurityGuardDetails told, Frame frame) {
    this.told = told;
    this.frame = frame;
  }

  /** Returns whether the person is told to be an apprentice in the security trade (§ 8). */
  public boolean getApprentice() {
    return told != null && Boolean.TRUE.equals(told.apprentice());
  }

  /** Returns whether the police certificate is told to have been shown. */
  public boolean getCertificatePresented() {
    return told != null && Boolean.TRUE.equals(told.certificatePresented());
  }

  /** Returns whether the police certificate is told to have been assessed by the day. */
  public boolean getCertificateAssessed() {
    return getAssessedOn() != null;
  }

  /** Returns the day on which the certificate was assessed; null if that is not told or ahead. */
  public @Nullable LocalDate getAssessedOn() {
    LocalDate on = told == null ? null : told.certificateAssessedOn();
    return on == null || on.isAfter(frame.day()) ? null : on;
  }
}
