package no.forkant.register;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import no.forkant.audit.Actor;
import no.forkant.audit.CurrentActor;
import no.forkant.casefile.CaseFile;
import no.forkant.casefile.CaseFileMapper;
import no.forkant.casefile.MatterKind;
import no.forkant.register.http.EntityTag;
import no.forkant.register.http.IdempotentPosts;
import no.forkant.register.http.Language;
import no.forkant.register.http.ListQuery;
import no.forkant.register.http.Page;
import no.forkant.register.http.PostAnswer;
import no.forkant.register.http.SentBody;
import no.forkant.storage.GatheredWrites;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** What the endpoints of applications and of held permits do alike. */
@Component
class RegisterRequests {

  private final SentDocuments documents;
  private final MatterRegistration registration;
  private final Reassessment reassessment;
  private final MatterReader reader;
  private final AssessmentReader assessments;
  private final IdempotentPosts posts;
  private final GatheredWrites writes;
  private final CurrentActor actor;

  RegisterRequests(
      SentDocuments documents,
      MatterRegistration registration,
      Reassessment reassessment,
      MatterReader reader,
      AssessmentReader assessments,
      IdempotentPosts posts,
      GatheredWrites writes,
      CurrentActor actor) {
    this.documents = documents;
    this.registration = registration;
    this.reassessment = reassessment;
    this.reader = reader;
    this.assessments = assessments;
    this.posts = posts;
    this.writes = writes;
    this.actor = actor;
  }

  ResponseEntity<byte[]> register(HttpServletRequest request, SentBody body, MatterKind kind) {
    CaseFile caseFile = documents.caseFile(body, Language.of(request));
    Actor by = actor.get();
    return posts.create(
        request,
        body,
        () -> {
          MatterView view = registration.register(caseFile, kind, by);
          return PostAnswer.created(
              request.getRequestURI() + "/" + view.summary().id(),
              EntityTag.of(view.summary().version()),
              json(view),
              view.assessments().get(0).id());
        },
        made -> json(reader.registered(made, by)));
  }

  ResponseEntity<byte[]> reassess(HttpServletRequest request, UUID id, MatterKind kind) {
    Actor by = actor.get();
    String ifMatch = request.getHeader(HttpHeaders.IF_MATCH);
    return posts.create(
        request,
        SentBody.json(""),
        () -> {
          UUID made =
              reassessment.reassess(id, kind, AssessmentCause.REQUEST, ifMatch, by).assessment();
          writes.send();
          return PostAnswer.created(
              "/api/v1/assessments/" + made, null, json(assessments.made(made)), made);
        },
        made -> json(assessments.read(made, by)));
  }

  private static byte[] json(Object view) {
    return CaseFileMapper.mapper().writeValueAsBytes(view);
  }

  ResponseEntity<MatterView> read(UUID id, MatterKind kind) {
    MatterView view = reader.read(kind, id, actor.get());
    return ResponseEntity.ok().eTag(EntityTag.of(view.summary().version())).body(view);
  }

  Page<MatterSummary> list(HttpServletRequest request, MatterKind kind, String day) {
    return reader.list(MatterFilter.read(kind, day, new ListQuery(request)), actor.get());
  }

  ResponseEntity<MatterSummary> changeStatus(
      UUID id, MatterKind kind, StatusChange change, @Nullable String ifMatch) {
    MatterSummary changed = reader.changeStatus(kind, id, change.status(), ifMatch, actor.get());
    return ResponseEntity.ok().eTag(EntityTag.of(changed.version())).body(changed);
  }
}
