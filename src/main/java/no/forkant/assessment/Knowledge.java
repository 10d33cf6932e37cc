package no.forkant.assessment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import no.forkant.casefile.CaseFile;
import no.forkant.casefile.Item;
import no.forkant.casefile.ItemType;
import no.forkant.casefile.Status;
import no.forkant.rulebook.HeldBack;
import no.forkant.rulebook.HoldBackReasons;
import no.forkant.rulebook.ParameterValues;
import no.forkant.rulebook.Rulebook;
import org.jspecify.annotations.Nullable;

/**
 * What the police knew and may look at: the items of the case file without those recorded later,
 * which leave no trace, and those that no condition of any permit may use, which are named with the
 * reason.
 */
final class Knowledge {

  private static final Comparator<Item> BY_ID = Comparator.comparing(Item::id);

  private final Rulebook rulebook;
  private final LocalDate day;
  private final ParameterValues parameters;
  private final List<Item> usable = new ArrayList<>();
  private final List<Item> answers = new ArrayList<>();
  private final List<NotUsed> heldBack = new ArrayList<>();

  private Knowledge(Rulebook rulebook, LocalDate day, ParameterValues parameters) {
    this.rulebook = rulebook;
    this.day = day;
    this.parameters = parameters;
  }

  /**
   * Sorts out what may be looked at.
   *
   * @param hidden false if items that the party may not see are to be left out without trace
   */
  static Knowledge of(
      Rulebook rulebook,
      CaseFile caseFile,
      LocalDate day,
      Instant knownAt,
      ParameterValues parameters,
      boolean hidden) {
    List<Item> known = new ArrayList<>(caseFile.information().size());
    for (Item item : caseFile.information()) {
      boolean told = hidden || item.visibleToParty() || item.type() == ItemType.ANSWER;
      if (told && !item.recordedAt().isAfter(knownAt)) {
        known.add(item);
      }
    }
    known.sort(BY_ID);
    Knowledge knowledge = new Knowledge(rulebook, day, parameters);
    knowledge.sort(known);
    return knowledge;
  }

  private void sort(List<Item> known) {
    Set<String> replaced = replacedBy(known);
    List<Item> candidates = new ArrayList<>(known.size());
    for (Item item : known) {
      String reason = reason(item, replaced);
      if (reason == null) {
        (item.type() == ItemType.ANSWER ? answers : candidates).add(item);
      } else {
        hold(item, reason);
      }
    }
    Set<Item> superseded = Stages.superseded(candidates);
    for (Item item : candidates) {
      if (superseded.contains(item)) {
        hold(item, HoldBackReasons.LATER_STAGE_KNOWN);
      } else {
        usable.add(item);
      }
    }
  }

  /** A correction that was itself corrected has still put an end to what it corrects. */
  private static Set<String> replacedBy(List<Item> known) {
    Set<String> replaced = Set.of();
    for (Item item : known) {
      boolean holds =
          item.statusOrDefault() == Status.ACTIVE || item.statusOrDefault() == Status.CORRECTED;
      if (item.replaces() != null && holds) {
        replaced = replaced.isEmpty() ? new HashSet<>() : replaced;
        replaced.add(item.replaces());
      }
    }
    return replaced;
  }

  private @Nullable String reason(Item item, Set<String> replaced) {
    if (item.statusOrDefault() == Status.BLOCKED) {
      return HoldBackReasons.BLOCKED;
    }
    if (item.statusOrDefault() == Status.WITHDRAWN) {
      return HoldBackReasons.WITHDRAWN;
    }
    if (replaced.contains(item.id())) {
      return HoldBackReasons.CORRECTED;
    }
    return switch (item.personCategoryOrDefault()) {
      case WITNESS -> HoldBackReasons.WITNESS;
      case VICTIM -> HoldBackReasons.VICTIM;
      case INFORMANT -> HoldBackReasons.INFORMANT;
      default -> reasonOfUse(item);
    };
  }

  private @Nullable String reasonOfUse(Item item) {
    if (item.usableUntil() != null && item.usableUntil().isBefore(day)) {
      return HoldBackReasons.USE_ENDED;
    }
    boolean special = Boolean.TRUE.equals(item.specialCategory());
    if (special && item.type() != ItemType.HEALTH && item.necessity() == null) {
      return HoldBackReasons.SPECIAL_CATEGORY;
    }
    if (item.type() != ItemType.ANSWER && Span.of(item, parameters).earliest().isAfter(day)) {
      return HoldBackReasons.NOT_YET_OCCURRED;
    }
    return null;
  }

  private void hold(Item item, String reason) {
    HeldBack told = rulebook.heldBackEverywhere(reason);
    heldBack.add(new NotUsed(item.id(), null, told.reason(), told.law()));
  }

  /** Returns what the gate is to look at, ordered by id. */
  List<Item> usable() {
    return usable;
  }

  /** Returns the answers, ordered by id. */
  List<Item> answers() {
    return answers;
  }

  /** Returns what is held back from every condition. */
  List<NotUsed> heldBack() {
    return heldBack;
  }
}
