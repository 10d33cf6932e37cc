package no.forkant.register;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import no.forkant.assessment.LawReference;
import no.forkant.casefile.MatterKind;
import no.forkant.casefile.Permit;
import no.forkant.casefile.Variant;
import no.forkant.law.Texts;
import no.forkant.rulebook.Condition;
import no.forkant.rulebook.Effect;
import no.forkant.rulebook.Weight;
import org.jspecify.annotations.Nullable;

/**
 * One rule as everybody may read it.
 *
 * @param id never reused; never null
 * @param name id and version, unique in the rulebook; never null
 * @param title what it is about, in English; never null
 * @param permit never null
 * @param kinds the kinds of matter that it applies to; never null
 * @param variants the variants that it applies to; never null
 * @param condition the condition it speaks to; never null
 * @param effect what it says when it fires; never null
 * @param weight null if it gives none
 * @param law the law behind it with its level of authority, the deciding provision first
 * @param from the first day it is in force; never null
 * @param until the first day it is in force no more; null if it has no end
 * @param text what it says; null if it says nothing by itself
 * @param asks the questions that it raises; never null
 */
public record CatalogueRule(
    String id,
    String name,
    String title,
    Permit permit,
    Set<MatterKind> kinds,
    Set<Variant> variants,
    Condition condition,
    Effect effect,
    @Nullable Weight weight,
    List<LawReference> law,
    LocalDate from,
    @Nullable LocalDate until,
    @Nullable Texts text,
    List<Asked> asks) {

  /**
   * A question that a rule raises.
   *
   * @param id rule and step; never null
   * @param condition the condition whose step it is; never null
   * @param text null if the rulebook lacks it
   */
  public record Asked(String id, Condition condition, @Nullable Texts text) {}
}
