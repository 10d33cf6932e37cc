package no.forkant.audit;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The decision log, for auditors. Their looks are logged like everybody's. */
@RestController
@RequestMapping("/api/v1/audit")
@Tag(name = "audit", description = "The decision log and its verification")
class AuditController {

  private static final String HEAD_TEXT = "\\d{1,18}-[0-9a-f]{64}";

  private final Entries entries;
  private final LogVerifier verifier;
  private final AccessLog accessLog;
  private final CurrentActor actor;

  AuditController(Entries entries, LogVerifier verifier, AccessLog accessLog, CurrentActor actor) {
    this.entries = entries;
    this.verifier = verifier;
    this.accessLog = accessLog;
    this.actor = actor;
  }

  @GetMapping("/entries")
  @Operation(summary = "Entries in the order of the chain; an entry is listed within a second")
  EntryPage entries(
      @RequestParam(required = false) @Nullable Instant from,
      @RequestParam(required = false) @Nullable Instant until,
      @RequestParam(required = false) @Nullable UUID assessmentId,
      @RequestParam(required = false) @Nullable RecordKind kind,
      @RequestParam(required = false) @Min(0) @Nullable Long cursor,
      @RequestParam(defaultValue = "100") @Min(1) @Max(1000) int limit) {
    EntryPage page = entries.find(new EntrySearch(from, until, assessmentId, kind, cursor), limit);
    log("READ_AUDIT_ENTRIES", page.entries().size());
    return page;
  }

  @GetMapping("/verify")
  @Operation(
      summary = "Recomputes the log",
      description =
          "Walks everything, or at most `limit` places, from the start or from `after`: a state"
              + " that an earlier answer gave as `next`, `reached` or `head`. A head noted outside"
              + " the service shows whether the log still continues it.")
  Verification verify(
      @RequestParam(required = false) @Pattern(regexp = HEAD_TEXT) @Nullable String after,
      @RequestParam(required = false) @Min(1) @Nullable Long limit) {
    log("VERIFY_AUDIT_LOG", 0);
    return verifier.verify(
        after == null ? Head.START : Head.parse(after), limit == null ? Long.MAX_VALUE : limit);
  }

  private void log(String action, int results) {
    accessLog.record(
        new Access(actor.get(), action, null, "audit", Access.Outcome.GRANTED, results));
  }
}
