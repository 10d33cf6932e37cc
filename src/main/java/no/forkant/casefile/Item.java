package no.forkant.casefile;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One item of information about the party or a person connected with the party (Norwegian:
 * <i>opplysning</i>), with its source, its weight and both time axes: when it happened and when the
 * police came to know it. Never updated: a correction is a new item that {@code replaces} this one.
 *
 * @param id unique in the case file; evidence is cited by it; never null
 * @param type what kind of content it has; never null
 * @param field the professional field or outside body that knows it; never null
 * @param register the register it stands in; the legal door depends on it; never null
 * @param personCategory the role in which the person is registered; null means {@code SUBJECT}
 * @param nature fact or assessment; never null
 * @param reliability how far it is verified; never null
 * @param occurredOn valid time: the day it happened; never null
 * @param occurredPrecision how exactly that day is known; null means {@code DAY}
 * @param recordedAt knowledge time: when the police recorded it; never null
 * @param visibleToParty false if the party may not see it
 * @param status its state in the source; null means {@code ACTIVE}
 * @param replaces the id of the item that this one corrects; null if none
 * @param about the id in {@code party.persons} of the person it is about; null means the party
 * @param incidentId items with the same one are one incident, whatever their types; null if none
 * @param necessity why the police need it here (politiregisterloven § 5); null if not told
 * @param usableUntil after this day no condition may use it; null if no such day
 * @param specialCategory true for a special category of data (politiregisterloven § 7); null if not
 *     told
 * @param content what it says; its class is {@code type.contentClass()}; never null
 */
public record Item(
    String id,
    ItemType type,
    Field field,
    Register register,
    @Nullable PersonCategory personCategory,
    Nature nature,
    Reliability reliability,
    LocalDate occurredOn,
    @Nullable Precision occurredPrecision,
    Instant recordedAt,
    boolean visibleToParty,
    @Nullable Status status,
    @Nullable String replaces,
    @Nullable String about,
    @Nullable String incidentId,
    @Nullable String necessity,
    @Nullable LocalDate usableUntil,
    @Nullable Boolean specialCategory,
    Content content) {

  /**
   * Checks that type and content belong together.
   *
   * @throws IllegalArgumentException if {@code content} is not of the class that {@code type} names
   */
  public Item {
    if (!type.contentClass().isInstance(content)) {
      throw new IllegalArgumentException("content of item " + id + " is not of type " + type);
    }
  }

  /**
   * Returns the role in which the person is registered, {@code SUBJECT} unless told; never null.
   */
  public PersonCategory personCategoryOrDefault() {
    return personCategory == null ? PersonCategory.SUBJECT : personCategory;
  }

  /** Returns the state of this item in its source, {@code ACTIVE} unless told; never null. */
  public Status statusOrDefault() {
    return status == null ? Status.ACTIVE : status;
  }

  /**
   * Returns how exactly the day of the occurrence is known, {@code DAY} unless told; never null.
   */
  public Precision precisionOrDefault() {
    return occurredPrecision == null ? Precision.DAY : occurredPrecision;
  }
}
