package no.forkant.casefile;

import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * Refuses numbers that are none, real numbers where only synthetic ones may be, and numbers that
 * contradict the day of birth.
 */
final class IdentityCheck implements Check {

  private final IdentityPolicy policy;

  IdentityCheck(IdentityPolicy policy) {
    this.policy = policy;
  }

  @Override
  public void check(JsonNode document, Faults faults) {
    Parts.parties(
        document,
        (party, pointer) -> {
          person(party, pointer, faults);
          organisation(party, pointer, faults);
        });
  }

  private void person(JsonNode party, String pointer, Faults faults) {
    String text = Trees.text(party, "nationalId");
    if (text.isEmpty()) {
      return;
    }
    String at = pointer + "/nationalId";
    Optional<IdentityNumber> number = IdentityNumber.of(text);
    if (number.isEmpty()) {
      faults.add(at, FaultCode.INVALID_IDENTITY_NUMBER);
    } else if (!policy.allows(number.get())) {
      faults.add(at, FaultCode.REAL_IDENTITY_NUMBER);
    } else if (contradictsBirth(party, number.get())) {
      faults.add(at, FaultCode.CONTRADICTION, "birthDate");
    }
  }

  private static boolean contradictsBirth(JsonNode party, IdentityNumber number) {
    return Days.day(party, "birthDate").filter(day -> !number.fits(day)).isPresent();
  }

  private static void organisation(JsonNode party, String pointer, Faults faults) {
    String text = Trees.text(party, "organisationNumber");
    if (!text.isEmpty() && !OrganisationNumber.isValid(text)) {
      faults.add(pointer + "/organisationNumber", FaultCode.INVALID_ORGANISATION_NUMBER);
    }
  }
}
