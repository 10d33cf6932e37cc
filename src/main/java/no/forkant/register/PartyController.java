package no.forkant.register;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import no.forkant.audit.Access;
import no.forkant.audit.AccessLog;
import no.forkant.audit.Actor;
import no.forkant.audit.CurrentActor;
import no.forkant.audit.Role;
import no.forkant.audit.Subject;
import no.forkant.register.http.ListQuery;
import no.forkant.register.http.ProblemException;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The parties. */
@RestController
@RequestMapping(path = "/api/v1/parties", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "parties", description = "Persons and organisations, by opaque ids only")
class PartyController {

  private final Parties parties;
  private final Matters matters;
  private final AccessLog accesses;
  private final CurrentActor actor;

  PartyController(Parties parties, Matters matters, AccessLog accesses, CurrentActor actor) {
    this.parties = parties;
    this.matters = matters;
    this.accesses = accesses;
    this.actor = actor;
  }

  @GetMapping("/{id}")
  @Operation(operationId = "readParty", summary = "Shows a party and its matters")
  PartyView read(@PathVariable UUID id) {
    PartyRow party = parties.find(id).orElseThrow(ProblemException::notFound);
    Actor by = actor.get();
    accesses.record(Access.granted(by, "READ_PARTY", Subject.party(id), "case handling"));
    return PartyView.of(
        party, matters.ofParty(id, ListQuery.MAX_LIMIT), by.roles().contains(Role.CASEWORKER));
  }
}
