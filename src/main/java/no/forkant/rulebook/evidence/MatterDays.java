package no.forkant.rulebook.evidence;

import no.forkant.casefile.Matter;

/** The days of a matter: how long what was granted runs, and when somebody enters Norway. */
public final class MatterDays {

  private final Matter matter;
  private final Frame frame;

  MatterDays(Matter matter, Frame frame) {
    this.matter = matter;
    this.frame = frame;
  }

  /** Returns whether a last day of validity is told. */
  public boolean getValidityTold() {
    return matter.validTo() != null && matter.validTo().day() != null;
  }

  /** Returns whether the told last day of validity lies before the day. */
  public boolean getValidityPast() {
    return matter.validTo() != null && !matter.validTo().reaches(frame.day());
  }

  /** Returns whether the period that the parameter gives, counted from the grant, has run out. */
  public boolean grantedLongerAgoThan(String period) {
    return matter.grantedOn() != null
        && frame.day().isAfter(frame.parameters().after(period, matter.grantedOn()));
  }

  /** Returns whether the day of entry into Norway is told. */
  public boolean getEntryTold() {
    return matter.entryOn() != null;
  }

  /** Returns whether the period that the parameter gives, counted from the entry, has run out. */
  public boolean enteredLongerAgoThan(String period) {
    return matter.entryOn() != null
        && frame.day().isAfter(frame.parameters().after(period, matter.entryOn()));
  }

  /** Returns whether the application came in later than that period before the entry. */
  public boolean receivedLaterBeforeEntryThan(String period) {
    return matter.entryOn() != null
        && frame.receivedOrDay().isAfter(frame.parameters().before(period, matter.entryOn()));
  }

  /** Returns whether no more months are asked for than the parameter says. */
  public boolean asksForAtMost(String months) {
    return matter.requestedMonths() != null
        && matter.requestedMonths() <= frame.parameters().count(months);
  }

  /** Returns the last day of the period after the entry; empty if no entry is told. */
  public String endAfterEntry(String period) {
    return matter.entryOn() == null
        ? ""
        : frame.parameters().after(period, matter.entryOn()).toString();
  }
}
