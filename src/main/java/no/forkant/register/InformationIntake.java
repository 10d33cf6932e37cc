package no.forkant.register;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import no.forkant.audit.Access;
import no.forkant.audit.AccessLog;
import no.forkant.audit.Actor;
import no.forkant.audit.Subject;
import no.forkant.casefile.InformationReport;
import no.forkant.register.http.ProblemException;
import no.forkant.register.http.ProblemFault;
import no.forkant.register.http.ProblemType;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Takes in what becomes known about parties. */
@Component
public class InformationIntake {

  private final Parties parties;
  private final InformationItems items;
  private final AnswerCheck answers;
  private final DuePermits due;
  private final AccessLog accesses;
  private final OsloTime time;

  InformationIntake(
      Parties parties,
      InformationItems items,
      AnswerCheck answers,
      DuePermits due,
      AccessLog accesses,
      OsloTime time) {
    this.parties = parties;
    this.items = items;
    this.answers = answers;
    this.due = due;
    this.accesses = accesses;
    this.time = time;
  }

  /**
   * Stores reports, all or none, and makes the permits that their parties hold due.
   *
   * @param single whether the reports came as one object and not as an array
   * @return what was stored, in the order given; never null
   * @throws ProblemException if a party is unknown, an answer names no matter of the party, or an
   *     item exists with other content
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public List<StoredItem> store(List<InformationReport> reports, boolean single, Actor actor) {
    List<Placed> placed = place(reports, single);
    // Everybody takes locks in the same order, so nobody waits for ever.
    Map<UUID, List<Placed>> byParty = new TreeMap<>();
    placed.forEach(
        one -> byParty.computeIfAbsent(one.party(), party -> new ArrayList<>()).add(one));
    Instant now = time.now();
    List<StoredItem> stored = new ArrayList<>();
    byParty.forEach((party, theirs) -> stored.addAll(store(party, theirs, now, actor)));
    return stored;
  }

  private List<Placed> place(List<InformationReport> reports, boolean single) {
    List<Placed> placed = new ArrayList<>();
    List<ProblemFault> unknown = new ArrayList<>();
    for (int i = 0; i < reports.size(); i++) {
      String pointer = single ? "" : "/" + i;
      Optional<UUID> party = parties.find(reports.get(i).party());
      if (party.isPresent()) {
        placed.add(new Placed(party.get(), reports.get(i), pointer + "/information"));
      } else {
        unknown.add(ProblemFault.at(pointer + "/party", "UNKNOWN_PARTY"));
      }
    }
    if (!unknown.isEmpty()) {
      throw new ProblemException(ProblemType.NOT_FOUND, unknown);
    }
    return placed;
  }

  private List<StoredItem> store(UUID party, List<Placed> theirs, Instant now, Actor actor) {
    parties.lock(party);
    List<StoredItem> stored = new ArrayList<>();
    for (Placed one : theirs) {
      answers.require(party, one.report().information(), one.pointer(), false);
      stored.addAll(add(one, now, actor));
    }
    if (stored.stream().anyMatch(StoredItem::added)) {
      due.add(party, now);
    }
    accesses.record(
        Access.granted(actor, "STORE_INFORMATION", Subject.party(party), "information received"));
    return stored;
  }

  private List<StoredItem> add(Placed one, Instant now, Actor actor) {
    Set<String> added;
    try {
      added = items.add(one.party(), one.report().information(), now, actor.name());
    } catch (ItemConflict conflict) {
      throw conflict.problem(one.pointer());
    }
    return one.report().information().stream()
        .map(item -> new StoredItem(one.party(), item.id(), added.contains(item.id())))
        .toList();
  }

  /** A report with the party it is about, and where its items stand in the document. */
  private record Placed(UUID party, InformationReport report, String pointer) {}

  /**
   * One item that the register has.
   *
   * @param party whom it is about; never null
   * @param id its id; never null
   * @param added false if the register had it already
   */
  public record StoredItem(UUID party, String id, boolean added) {}
}
