package no.forkant.register;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import no.forkant.assessment.PlainText;
import no.forkant.audit.Access;
import no.forkant.audit.AccessLog;
import no.forkant.audit.CurrentActor;
import no.forkant.casefile.CaseFile;
import no.forkant.register.http.Language;
import no.forkant.register.http.MentionsProblems;
import no.forkant.register.http.ProblemType;
import no.forkant.register.http.SentBody;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Assessments of case files that are not kept. */
@RestController
@RequestMapping("/api/v1/trial-assessments")
@Tag(name = "trial assessments", description = "For training, tests and integration")
class TrialAssessmentController {

  private static final MediaType PLAIN = new MediaType("text", "plain", StandardCharsets.UTF_8);

  private final SentDocuments documents;
  private final CaseAssessor assessor;
  private final AccessLog accesses;
  private final CurrentActor actor;

  TrialAssessmentController(
      SentDocuments documents, CaseAssessor assessor, AccessLog accesses, CurrentActor actor) {
    this.documents = documents;
    this.assessor = assessor;
    this.accesses = accesses;
    this.actor = actor;
  }

  @PostMapping(
      consumes = {MediaType.APPLICATION_JSON_VALUE, MediaType.APPLICATION_YAML_VALUE},
      produces = {MediaType.APPLICATION_JSON_VALUE, MediaType.TEXT_PLAIN_VALUE})
  @Operation(
      operationId = "assessTrial",
      summary = "Assesses a case file; nothing is kept but a line in the access log")
  @ApiResponse(
      responseCode = "200",
      description = "The assessment",
      content = @Content(schema = @Schema(ref = "#/components/schemas/Assessment")))
  @MentionsProblems({ProblemType.INVALID_CASE_FILE, ProblemType.UNSUPPORTED_PERMIT})
  ResponseEntity<byte[]> assess(@RequestBody SentBody body, HttpServletRequest request) {
    CaseFile caseFile = documents.trial(body, Language.of(request));
    Assessed assessed = assessor.assess(caseFile);
    accesses.record(
        new Access(
            actor.get(), "TRIAL_ASSESSMENT", null, "trial assessment", Access.Outcome.GRANTED, 1));
    return asksForText(request)
        ? ResponseEntity.ok().contentType(PLAIN).body(text(assessed, request))
        : ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(assessed.document());
  }

  private static byte[] text(Assessed assessed, HttpServletRequest request) {
    return PlainText.of(assessed.assessment(), Language.of(request).tag())
        .getBytes(StandardCharsets.UTF_8);
  }

  /** JSON is for whoever does not say otherwise; text is for whoever names it first. */
  private static boolean asksForText(HttpServletRequest request) {
    String accept = request.getHeader(HttpHeaders.ACCEPT);
    return accept != null
        && MediaType.parseMediaTypes(accept).stream()
            .filter(wanted -> wanted.includes(PLAIN) || wanted.includes(MediaType.APPLICATION_JSON))
            .findFirst()
            .filter(wanted -> !wanted.includes(MediaType.APPLICATION_JSON))
            .isPresent();
  }
}
