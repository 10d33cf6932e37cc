package no.forkant.rulebook.evidence;

import java.time.LocalDate;
import no.forkant.casefile.DrivingLicenceDetails;
import org.jspecify.annotations.Nullable;

/** What a rule reads of the details of a driving-licence matter; the applicant's own word. */
public final class LicenceFacts {

  private final @Nullable DrivingLicenceDetails details;
  private final @Nullable LocalDate conductApprovedOn;
  private final Frame frame;

  LicenceFacts(
      @Nullable DrivingLicenceDetails details, @Nullable LocalDate conductApprovedOn, Frame frame) {
    this.details = details;
    this.conductApprovedOn = conductApprovedOn;
    this.frame = frame;
  }

  /** Returns whether the police have answered that conduct is approved, by the day. */
  public boolean getConductApproved() {
    return conductApprovedOn != null && !conductApprovedOn.isAfter(frame.day());
  }

  /** Returns whether they did so within the period back from the day; its first day counts. */
  public boolean conductApprovedSince(String period) {
    return getConductApproved()
        && conductApprovedOn != null
        && !conductApprovedOn.isBefore(frame.parameters().before(period, frame.day()));
  }

  /** Returns whether the declaration on health was given (Norwegian: <i>egenerklæring</i>). */
  public boolean getHealthDeclared() {
    return details != null && Boolean.TRUE.equals(details.healthDeclared());
  }

  /** Returns whether a question of the declaration on health was answered yes. */
  public boolean getHealthQuestionAnsweredYes() {
    return details != null
        && details.healthDeclarationAnswers() != null
        && details.healthDeclarationAnswers().containsValue(Boolean.TRUE);
  }

  /** Returns whether the test is told to be passed. */
  public boolean passed(DrivingLicenceDetails.TestPassed test) {
    return details != null && details.testsPassed() != null && details.testsPassed().contains(test);
  }

  /** Returns whether the applicant is in training as a professional driver, or an apprentice. */
  public boolean getApprentice() {
    return details != null && Boolean.TRUE.equals(details.apprentice());
  }

  /** Returns whether the fee is paid. */
  public boolean getFeePaid() {
    return details != null && Boolean.TRUE.equals(details.feePaid());
  }

  /** Returns whether a foreign licence is told. */
  public boolean getForeignLicenceTold() {
    return details != null && details.foreignLicence() != null;
  }
}
