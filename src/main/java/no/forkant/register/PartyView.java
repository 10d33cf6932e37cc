package no.forkant.register;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import no.forkant.casefile.MatterKind;
import org.jspecify.annotations.Nullable;

/**
 * A party and its matters.
 *
 * @param id opaque; never null
 * @param kind {@code PERSON} or {@code ORGANISATION}; never null
 * @param nationalId shown to caseworkers only; null to others, or if none was told
 * @param organisationNumber null if none was told
 * @param registeredAt when the register first heard of it; never null
 * @param applications the newest ones first; never null
 * @param permits the newest ones first; never null
 */
public record PartyView(
    UUID id,
    String kind,
    @Nullable String nationalId,
    @Nullable String organisationNumber,
    Instant registeredAt,
    List<MatterSummary> applications,
    List<MatterSummary> permits) {

  static PartyView of(PartyRow party, List<MatterRow> matters, boolean withNationalId) {
    boolean person = party.kind().equals(Parties.PERSON);
    return new PartyView(
        party.id(),
        party.kind(),
        person && withNationalId ? party.number() : null,
        person ? null : party.number(),
        party.registeredAt(),
        of(MatterKind.APPLICATION, matters),
        of(MatterKind.HELD_PERMIT, matters));
  }

  private static List<MatterSummary> of(MatterKind kind, List<MatterRow> matters) {
    return matters.stream().filter(row -> row.kind() == kind).map(MatterSummary::of).toList();
  }

  @Override
  public String toString() {
    return "PartyView[" + id + "]";
  }
}
