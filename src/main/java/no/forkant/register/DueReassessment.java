package no.forkant.register;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.forkant.audit.Actor;
import no.forkant.casefile.MatterKind;
import no.forkant.register.DuePermits.Due;
import no.forkant.register.http.Trace;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Assesses due permits anew, each in a transaction of its own; safe on any number of servers. */
@Component
class DueReassessment {

  private static final Logger LOG = LoggerFactory.getLogger(DueReassessment.class);
  private static final int AT_ONCE = 200;
  private static final Duration LEFT_TO_WHOEVER_MADE_IT_DUE = Duration.ofSeconds(20);

  private final DuePermits due;
  private final Parties parties;
  private final Reassessment reassessment;
  private final TransactionTemplate transaction;
  private final OsloTime time;

  DueReassessment(
      DuePermits due,
      Parties parties,
      Reassessment reassessment,
      TransactionTemplate transaction,
      OsloTime time) {
    this.due = due;
    this.parties = parties;
    this.reassessment = reassessment;
    this.transaction = transaction;
    this.time = time;
  }

  /** Assesses the permits that some parties hold and that are due, up to a limit. */
  List<Reassessment.Result> ofParties(List<UUID> affected, int limit, Actor actor) {
    return due.of(affected, limit).stream().flatMap(one -> attempt(one, actor).stream()).toList();
  }

  /** Assesses what a server that stopped, or a limit, has left over. */
  @Scheduled(fixedDelayString = "${forkant.register.sweep:PT30S}", initialDelayString = "PT20S")
  void leftOvers() {
    Actor actor = Actor.service("held-permit-watch");
    due.before(time.now().minus(LEFT_TO_WHOEVER_MADE_IT_DUE), AT_ONCE)
        .forEach(one -> attempt(one, actor));
  }

  /** One permit that cannot be assessed must not keep others from it. */
  private Optional<Reassessment.Result> attempt(Due one, Actor actor) {
    try {
      Optional<Reassessment.Result> result = transaction.execute(status -> once(one, actor));
      return result == null ? Optional.empty() : result;
    } catch (RuntimeException e) {
      LOG.error("Permit {} stays due: {}", one.matterId(), Trace.of(e));
      due.postpone(one, time.now());
      return Optional.empty();
    }
  }

  private Optional<Reassessment.Result> once(Due one, Actor actor) {
    parties.lock(one.partyId());
    if (!due.take(one.matterId())) {
      return Optional.empty();
    }
    return Optional.of(
        reassessment.reassess(
            one.matterId(), MatterKind.HELD_PERMIT, AssessmentCause.INFORMATION, null, actor));
  }
}
