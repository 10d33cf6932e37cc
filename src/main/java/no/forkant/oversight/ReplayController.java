package no.forkant.oversight;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import no.forkant.audit.CurrentActor;
import no.forkant.oversight.Replay.With;
import no.forkant.register.http.ListQuery;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The replay of assessments: safe to repeat, so it is read and not posted. */
@RestController
@RequestMapping(
    path = "/api/v1/assessments/{id}/replay",
    produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "assessments")
class ReplayController {

  private final Replays replays;
  private final CurrentActor actor;

  ReplayController(Replays replays, CurrentActor actor) {
    this.replays = replays;
    this.actor = actor;
  }

  @GetMapping
  @Operation(
      operationId = "replayAssessment",
      summary = "Assesses a recorded case again, and tells what comes out otherwise")
  @Parameter(
      name = "with",
      in = ParameterIn.QUERY,
      description = "The law and knowledge of then (default), or of today",
      schema =
          @Schema(
              type = "string",
              allowableValues = {"then", "today"}))
  Replay replay(@PathVariable UUID id, HttpServletRequest request) {
    ListQuery query = new ListQuery(request);
    With with = query.word("with", With.class, With.THEN);
    query.requireSound();
    return replays.replay(id, with, actor.get());
  }
}
