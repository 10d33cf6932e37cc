package no.forkant.register;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import no.forkant.audit.Actor;
import no.forkant.audit.CurrentActor;
import no.forkant.casefile.CaseFileMapper;
import no.forkant.register.InformationIntake.StoredItem;
import no.forkant.register.http.IdempotentPosts;
import no.forkant.register.http.Language;
import no.forkant.register.http.MentionsProblems;
import no.forkant.register.http.PostAnswer;
import no.forkant.register.http.ProblemType;
import no.forkant.register.http.SentBody;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What becomes known about parties. */
@RestController
@RequestMapping(path = "/api/v1/information", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "information", description = "Information from every field about known parties")
class InformationController {

  private final SentDocuments documents;
  private final InformationIntake intake;
  private final DueReassessment reassessment;
  private final DuePermits due;
  private final IdempotentPosts posts;
  private final CurrentActor actor;
  private final int atOnce;

  InformationController(
      SentDocuments documents,
      InformationIntake intake,
      DueReassessment reassessment,
      DuePermits due,
      IdempotentPosts posts,
      CurrentActor actor,
      RegisterProperties properties) {
    this.documents = documents;
    this.intake = intake;
    this.reassessment = reassessment;
    this.due = due;
    this.posts = posts;
    this.actor = actor;
    this.atOnce = properties.reassessAtOnce();
  }

  @PostMapping(consumes = {MediaType.APPLICATION_JSON_VALUE, MediaType.APPLICATION_YAML_VALUE})
  @Operation(
      operationId = "storeInformation",
      summary = "Stores information about a party, and assesses the permits it holds anew")
  @ApiResponse(
      responseCode = "200",
      description = "Stored; what followed from it",
      content = @Content(schema = @Schema(implementation = InformationAnswer.class)))
  @MentionsProblems({
    ProblemType.INVALID_CASE_FILE,
    ProblemType.NOT_FOUND,
    ProblemType.CONFLICTING_INFORMATION
  })
  ResponseEntity<byte[]> store(@RequestBody SentBody body, HttpServletRequest request) {
    SentDocuments.Reports sent = documents.information(body, Language.of(request));
    Actor by = actor.get();
    return posts.once(
        request,
        body,
        () -> intake.store(sent.reports(), sent.single(), by),
        stored -> PostAnswer.done(CaseFileMapper.mapper().writeValueAsBytes(follow(stored, by))));
  }

  private InformationAnswer follow(List<StoredItem> stored, Actor by) {
    List<UUID> parties = stored.stream().map(StoredItem::party).distinct().toList();
    return new InformationAnswer(
        stored, reassessment.ofParties(parties, atOnce, by), due.count(parties));
  }
}
