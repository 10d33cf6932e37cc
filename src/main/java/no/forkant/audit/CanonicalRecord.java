package no.forkant.audit;

import java.time.Instant;
import java.util.Map;

/** A decision record as one canonical JSON document: what the log commits to, and keeps. */
final class CanonicalRecord {

  private CanonicalRecord() {}

  /** Returns the record as canonical JSON in UTF-8, given that its documents are canonical. */
  static byte[] of(DecisionRecord record, Instant recordedAt) {
    CanonicalText text = new CanonicalText().open('{');
    writeActor(record.actor(), text);
    text.member("assessmentId", record.assessmentId());
    text.name("documents").open('{');
    for (Map.Entry<String, byte[]> document : record.documents().entrySet()) {
      text.member(document.getKey(), document.getValue());
    }
    return text.close('}')
        .member("engine", record.engine())
        .member("kind", record.kind())
        .member("recordedAt", recordedAt)
        .member("rulebook", record.rulebookDigest())
        .name("subject")
        .open('{')
        .member("id", record.subject().id())
        .member("kind", record.subject().kind())
        .close('}')
        .close('}')
        .toBytes();
  }

  private static void writeActor(Actor actor, CanonicalText text) {
    text.name("actor").open('{').member("district", actor.district()).member("name", actor.name());
    text.name("roles").open('[');
    actor.roles().stream().sorted().map(Role::name).forEach(text::element);
    text.close(']').close('}');
  }
}
