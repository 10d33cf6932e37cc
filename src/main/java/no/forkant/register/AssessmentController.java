package no.forkant.register;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import no.forkant.audit.CurrentActor;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The assessments. */
@RestController
@RequestMapping(path = "/api/v1/assessments", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "assessments", description = "Assessments of stored matters, and their replay")
class AssessmentController {

  private final AssessmentReader reader;
  private final CurrentActor actor;

  AssessmentController(AssessmentReader reader, CurrentActor actor) {
    this.reader = reader;
    this.actor = actor;
  }

  @GetMapping("/{id}")
  @Operation(operationId = "readAssessment", summary = "Shows an assessment as it was recorded")
  AssessmentView read(@PathVariable UUID id) {
    return reader.read(id, actor.get());
  }
}
