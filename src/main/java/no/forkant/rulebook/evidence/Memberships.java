package no.forkant.rulebook.evidence;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import no.forkant.casefile.EndDay;
import no.forkant.casefile.Membership;
import no.forkant.casefile.Session;
import no.forkant.casefile.WeaponClass;
import org.jspecify.annotations.Nullable;

/** Queries over memberships with what they vouch for. */
public final class Memberships extends Query<Membership, Memberships> {

  Memberships(Frame frame, Exhibit[] exhibits) {
    super(Membership.class, frame, exhibits);
  }

  @Override
  Memberships with(Exhibit[] exhibits) {
    return new Memberships(frame(), exhibits);
  }

  /** Keeps those whose {@code kind} is one of the given. */
  public Memberships kind(Membership.Kind... wanted) {
    return where(c -> isOneOf(c.kind(), wanted));
  }

  /** Keeps those for which {@code approved} is told to be true. */
  public Memberships getApproved() {
    return where(c -> c.approved());
  }

  @Override
  public Memberships getFirm() {
    return with(super.getFirm().exhibits());
  }

  /** Keeps those that run on the day; the last day counts. */
  public Memberships getRunning() {
    LocalDate day = frame().day();
    return where(c -> !c.since().isAfter(day) && EndDay.reaches(c.until(), day));
  }

  /** Keeps those that had begun the period that the parameter gives before the receipt. */
  public Memberships begunBeforeReceipt(String period) {
    LocalDate from = frame().parameters().before(period, frame().receivedOrDay());
    return where(c -> !c.since().isAfter(from));
  }

  /** Keeps those that vouch for a safety course arranged by the organisation, taken by the day. */
  public Memberships getWithSafetyCourse() {
    LocalDate day = frame().day();
    return where(c -> c.safetyCourseOn() != null && !c.safetyCourseOn().isAfter(day));
  }

  /**
   * Drops those that say that the programme applied for is not approved, or not for the weapon
   * applied for. What is not told speaks against nobody.
   */
  public Memberships programmeNotRefused(WeaponFacts weapon) {
    return where(
        c -> c.programmes() == null || c.programmes().stream().noneMatch(weapon::excludes));
  }

  /** Keeps those that say that the programme applied for is approved for what is applied for. */
  public Memberships programmeShownFor(WeaponFacts weapon) {
    return where(
        c -> c.programmes() != null && c.programmes().stream().anyMatch(weapon::isShownBy));
  }

  /** Keeps those that tell of an approved collecting area that what is applied for fits into. */
  public Memberships getInApprovedArea() {
    return where(
        c ->
            c.collectingArea() != null
                && c.collectingArea().approved()
                && c.collectingArea().fits());
  }

  /** Keeps those that tell of a collecting area. */
  public Memberships getAreaTold() {
    return where(c -> c.collectingArea() != null);
  }

  /** Keeps those that tell of a session on or before the day. */
  public Memberships getActive() {
    LocalDate day = frame().day();
    return where(c -> c.sessions().stream().anyMatch(s -> !s.on().isAfter(day)));
  }

  /**
   * Returns whether at least so many sessions of the given kinds lie in the period back from the
   * receipt; both ends count.
   */
  public boolean atLeastOfKindBeforeReceipt(String number, String period, Session.Kind... kinds) {
    return countBeforeReceipt(period, s -> Query.isOneOf(s.kind(), (Object[]) kinds))
        >= frame().parameters().count(number);
  }

  /**
   * Returns whether at least so many sessions of the given kinds in the programme applied for lie
   * in the period back from the receipt. Where no programme is told, those of all programmes count.
   */
  public boolean atLeastInProgrammeBeforeReceipt(
      WeaponFacts weapon, String number, String period, Session.Kind... kinds) {
    String wanted = weapon.getProgramme();
    return enoughBeforeReceipt(
        number,
        period,
        s ->
            Query.isOneOf(s.kind(), (Object[]) kinds)
                && (wanted == null || wanted.equals(s.programme())));
  }

  /**
   * Returns whether at least so many sessions of the given kinds, not told to be with another type
   * of weapon than that applied for, lie in the period back from the receipt.
   */
  public boolean atLeastWithTypeBeforeReceipt(
      WeaponFacts weapon, String number, String period, Session.Kind... kinds) {
    return enoughBeforeReceipt(
        number,
        period,
        s ->
            Query.isOneOf(s.kind(), (Object[]) kinds)
                && (s.weaponClass() == null || weapon.mayBeOfType(s.weaponClass())));
  }

  /**
   * Returns whether at least so many sessions of the given kinds, told to be with the type of
   * weapon applied for, lie in the period back from the receipt.
   */
  public boolean atLeastShownWithTypeBeforeReceipt(
      WeaponFacts weapon, String number, String period, Session.Kind... kinds) {
    return enoughBeforeReceipt(
        number,
        period,
        s ->
            Query.isOneOf(s.kind(), (Object[]) kinds)
                && s.weaponClass() != null
                && weapon.mayBeOfType(s.weaponClass()));
  }

  /** Returns whether a session of one of the kinds lies in the period back from the receipt. */
  public boolean anyOfKindBeforeReceipt(String period, Session.Kind... kinds) {
    return countBeforeReceipt(period, s -> Query.isOneOf(s.kind(), (Object[]) kinds)) > 0;
  }

  private boolean enoughBeforeReceipt(String number, String period, Predicate<Session> counts) {
    return countBeforeReceipt(period, counts) >= frame().parameters().count(number);
  }

  private int countBeforeReceipt(String period, Predicate<Session> counts) {
    LocalDate received = frame().receivedOrDay();
    return sessions(frame().parameters().before(period, received), received, counts);
  }

  /** Returns whether at least so many organised sessions lie on or before the day. */
  public boolean atLeastSessions(String number) {
    return sessions(LocalDate.MIN, frame().day()) >= frame().parameters().count(number);
  }

  /**
   * Returns whether at least so many organised sessions lie in the period back from the receipt;
   * both ends count.
   */
  public boolean atLeastSessionsBeforeReceipt(String number, String period) {
    LocalDate received = frame().receivedOrDay();
    LocalDate from = frame().parameters().before(period, received);
    return sessions(from, received) >= frame().parameters().count(number);
  }

  private int sessions(LocalDate from, LocalDate to) {
    return sessions(from, to, session -> true);
  }

  /** Two papers of one organisation may tell the same session: it counts once. */
  private int sessions(LocalDate from, LocalDate to, Predicate<Session> counts) {
    Map<List<Object>, Integer> most = new HashMap<>();
    for (Membership membership : contents()) {
      Map<List<Object>, Integer> here = new HashMap<>();
      for (Session session : membership.sessions()) {
        if (!session.on().isBefore(from) && !session.on().isAfter(to) && counts.test(session)) {
          here.merge(
              List.of(membership.organisation(), session.on(), session.kind(), session.programme()),
              1,
              Integer::sum);
        }
      }
      here.forEach((session, times) -> most.merge(session, times, Math::max));
    }
    return most.values().stream().mapToInt(Integer::intValue).sum();
  }

  /** Returns whether a log of sessions is there at all. */
  public boolean getSessionsTold() {
    return contents().stream().anyMatch(c -> !c.sessions().isEmpty());
  }

  /** Keeps those that vouch for at least one organised session by the day. */
  public Memberships getWithActivity() {
    LocalDate day = frame().day();
    return where(c -> c.sessions().stream().anyMatch(s -> !s.on().isAfter(day)));
  }

  /**
   * Keeps those that say that the subject collects within an approved area that fits what is
   * applied for (Norwegian: <i>samlarområde</i>, våpenforskrifta § 4-9).
   */
  public Memberships getWithFittingArea() {
    return where(
        c ->
            c.collectingArea() != null
                && c.collectingArea().approved()
                && c.collectingArea().fits());
  }

  /** Keeps those that vouch for a session by the day with a weapon of one of the classes. */
  public Memberships withSessionsOf(WeaponClass... classes) {
    LocalDate day = frame().day();
    return where(
        c ->
            c.sessions().stream()
                .anyMatch(
                    s -> !s.on().isAfter(day) && isOneOf(s.weaponClass(), (Object[]) classes)));
  }

  /**
   * Returns whether an open meet, in the programme if one is told, was shot in the period that the
   * parameter gives, back from the day; both ends count (våpenforskrifta § 11-10).
   */
  public boolean openMeetSince(String period, @Nullable String programme) {
    LocalDate from = frame().parameters().before(period, frame().day());
    return contents().stream()
        .flatMap(c -> c.sessions().stream())
        .filter(s -> s.kind() == Session.Kind.OPEN_MEET)
        .filter(s -> programme == null || programme.equals(s.programme()))
        .anyMatch(s -> !s.on().isBefore(from) && !s.on().isAfter(frame().day()));
  }
}
