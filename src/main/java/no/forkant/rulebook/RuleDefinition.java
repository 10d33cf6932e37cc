package no.forkant.rulebook;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import no.forkant.casefile.ItemType;
import no.forkant.casefile.MatterKind;
import no.forkant.casefile.TermKind;
import no.forkant.casefile.Variant;
import no.forkant.law.Citation;
import org.jspecify.annotations.Nullable;

/**
 * What a rule says about itself, read once per rulebook.
 *
 * @param name its full name in the rule file, id and version, unique in the rulebook; never null
 * @param id the part of the name before the slash, never reused; never null
 * @param title what it is about, in English; never null
 * @param law the law behind it, the provision that decides first; never empty
 * @param condition the condition that it speaks to; never null
 * @param effect what it says when it fires; never null
 * @param weight null if it gives none
 * @param obligation what the law says follows; null means as for its condition
 * @param standing how sure the law reference is; never null
 * @param from the first day it is in force; never null
 * @param until the first day it is in force no more; null if it has no end
 * @param kinds the kinds of matter that it applies to; never empty
 * @param variants the variants that it applies to; never empty
 * @param asks the steps that its ground needs; never null
 * @param tasks what somebody should do when it fires; never null
 * @param onceEstablished what somebody should do once its ground is established or its bar stands;
 *     never null
 * @param onceNotMet conditions of which one must fail before its task is told; empty if the task
 *     does not wait; never null
 * @param missing what is missing when it fires; null unless its effect is {@code MISSING}
 * @param term the kind of term; null unless its effect is {@code TERM}
 * @param tariff the tariff of a criminal track; null if none
 * @param reads the types of item that it reads; never null
 */
public record RuleDefinition(
    String name,
    String id,
    String title,
    List<Citation> law,
    Condition condition,
    Effect effect,
    @Nullable Weight weight,
    @Nullable Obligation obligation,
    Standing standing,
    LocalDate from,
    @Nullable LocalDate until,
    Set<MatterKind> kinds,
    Set<Variant> variants,
    List<Step> asks,
    List<TaskKind> tasks,
    List<TaskKind> onceEstablished,
    Set<Condition> onceNotMet,
    @Nullable String missing,
    @Nullable TermKind term,
    @Nullable TariffCode tariff,
    Set<ItemType> reads) {

  /** Returns whether this rule applies to a kind of matter and a variant. */
  public boolean appliesTo(MatterKind kind, Variant variant) {
    return kinds.contains(kind) && variants.contains(variant);
  }

  /**
   * Returns whether this rule is in force on a day.
   *
   * @param day never null
   * @param commencement the day its own act came into force; a day before it is read under the
   *     first version
   */
  public boolean inForceOn(LocalDate day, LocalDate commencement) {
    LocalDate reach = day.isBefore(commencement) ? commencement : day;
    return !from.isAfter(reach) && (until == null || day.isBefore(until));
  }
}
