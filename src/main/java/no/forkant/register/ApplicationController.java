package no.forkant.register;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import no.forkant.casefile.MatterKind;
import no.forkant.register.http.MentionsProblems;
import no.forkant.register.http.Page;
import no.forkant.register.http.ProblemType;
import no.forkant.register.http.SentBody;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The applications. */
@RestController
@RequestMapping(path = "/api/v1/applications", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "applications", description = "Applications for permits, and how they were assessed")
class ApplicationController {

  private final RegisterRequests requests;

  ApplicationController(RegisterRequests requests) {
    this.requests = requests;
  }

  @PostMapping(consumes = {MediaType.APPLICATION_JSON_VALUE, MediaType.APPLICATION_YAML_VALUE})
  @Operation(
      operationId = "createApplication",
      summary = "Stores an application with its information, and assesses it")
  @ApiResponse(
      responseCode = "201",
      description = "Stored and assessed; Location tells where",
      content = @Content(schema = @Schema(implementation = MatterView.class)))
  @MentionsProblems({
    ProblemType.INVALID_CASE_FILE,
    ProblemType.UNSUPPORTED_PERMIT,
    ProblemType.CONFLICTING_INFORMATION
  })
  ResponseEntity<byte[]> create(@RequestBody SentBody body, HttpServletRequest request) {
    return requests.register(request, body, MatterKind.APPLICATION);
  }

  @GetMapping
  @Operation(operationId = "listApplications", summary = "Lists applications, newest first")
  @DescribesMatterFilter
  @Parameter(
      in = ParameterIn.QUERY,
      name = "receivedFrom",
      description = "first day of receipt",
      schema = @Schema(type = "string", format = "date"))
  @Parameter(
      in = ParameterIn.QUERY,
      name = "receivedTo",
      description = "last day of receipt",
      schema = @Schema(type = "string", format = "date"))
  Page<MatterSummary> list(HttpServletRequest request) {
    return requests.list(request, MatterKind.APPLICATION, "received");
  }

  @GetMapping("/{id}")
  @Operation(operationId = "readApplication", summary = "Shows an application and its assessments")
  ResponseEntity<MatterView> read(@PathVariable UUID id) {
    return requests.read(id, MatterKind.APPLICATION);
  }

  @PostMapping("/{id}/assessments")
  @Operation(
      operationId = "reassessApplication",
      summary = "Assesses an application anew, today, with everything known now")
  @ApiResponse(
      responseCode = "201",
      description = "Assessed anew; Location tells where",
      content = @Content(schema = @Schema(implementation = AssessmentView.class)))
  @MentionsProblems({ProblemType.CHANGED_MEANWHILE, ProblemType.UNSUPPORTED_PERMIT})
  ResponseEntity<byte[]> reassess(@PathVariable UUID id, HttpServletRequest request) {
    return requests.reassess(request, id, MatterKind.APPLICATION);
  }

  @PutMapping(path = "/{id}/status", consumes = MediaType.APPLICATION_JSON_VALUE)
  @Operation(
      operationId = "changeApplicationStatus",
      summary = "Says that an application is open, decided or withdrawn")
  @MentionsProblems({
    ProblemType.CHANGED_MEANWHILE,
    ProblemType.PRECONDITION_REQUIRED,
    ProblemType.CONFLICTING_STATE
  })
  ResponseEntity<MatterSummary> changeStatus(
      @PathVariable UUID id,
      @RequestBody StatusChange change,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch) {
    return requests.changeStatus(id, MatterKind.APPLICATION, change, ifMatch);
  }
}
