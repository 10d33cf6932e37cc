package no.forkant.rulebook.evidence;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import no.forkant.casefile.EndDay;
import no.forkant.casefile.Permit;
import no.forkant.casefile.PermitHistory;
import no.forkant.casefile.Variant;
import no.forkant.casefile.WeaponClass;
import org.jspecify.annotations.Nullable;

/** Queries over events in the history of permits. */
public final class PermitEvents extends Query<PermitHistory, PermitEvents> {

  PermitEvents(Frame frame, Exhibit[] exhibits) {
    super(PermitHistory.class, frame, exhibits);
  }

  @Override
  PermitEvents with(Exhibit[] exhibits) {
    return new PermitEvents(frame(), exhibits);
  }

  /** Keeps those whose {@code permit} is one of the given. */
  public PermitEvents permit(Permit... wanted) {
    return where(c -> isOneOf(c.permit(), wanted));
  }

  /** Keeps those whose {@code variant} is one of the given. */
  public PermitEvents variant(Variant... wanted) {
    return where(c -> isOneOf(c.variant(), wanted));
  }

  /** Keeps those of the period up to the day that began as early as the parameter says. */
  public PermitEvents before(String period) {
    LocalDate limit = frame().parameters().before(period, frame().day());
    return where(c -> !c.on().isAfter(limit));
  }

  /** Keeps those whose {@code event} is one of the given. */
  public PermitEvents event(PermitHistory.Event... wanted) {
    return where(c -> isOneOf(c.event(), wanted));
  }

  /** Keeps those of the variant, and those that tell none. */
  public PermitEvents variantOrNone(Variant wanted) {
    return where(c -> c.variant() == null || c.variant() == wanted);
  }

  /** Keeps permits given, renewed or extended that tell their weapon. */
  public PermitEvents getWeaponGiven() {
    return where(PermitEvents::isGiven);
  }

  private static boolean isGiven(PermitHistory c) {
    return c.permit() == Permit.WEAPON
        && c.weapon() != null
        && isOneOf(
            c.event(),
            PermitHistory.Event.GRANTED,
            PermitHistory.Event.RENEWED,
            PermitHistory.Event.EXTENDED);
  }

  /** Keeps permits given that tell their weapon and that nothing has ended since. */
  public PermitEvents getWeaponHeld() {
    return heldUnless(contents());
  }

  /** The same, but only what is certain ends a permit. */
  public PermitEvents getWeaponHeldUnlessCertain() {
    return heldUnless(getFirm().contents());
  }

  private PermitEvents heldUnless(List<PermitHistory> ends) {
    LocalDate day = frame().day();
    return where(
        c -> isGiven(c) && !c.on().isAfter(day) && ends.stream().noneMatch(e -> ends(e, c)));
  }

  private static boolean ends(PermitHistory end, PermitHistory given) {
    return end.permit() == Permit.WEAPON
        && isOneOf(
            end.event(),
            PermitHistory.Event.REVOKED,
            PermitHistory.Event.BANNED,
            PermitHistory.Event.HANDED_IN,
            PermitHistory.Event.LAPSED)
        && !end.on().isBefore(given.on())
        && (end.variant() == null || end.variant() == given.variant())
        && (end.weapon() == null || end.weapon().equals(given.weapon()));
  }

  /** Keeps permits of the variants that were given and that nothing has ended since. */
  public PermitEvents given(Variant... wanted) {
    List<PermitHistory> ends = contents();
    return where(
        c ->
            isOneOf(c.variant(), (Object[]) wanted)
                && isOneOf(
                    c.event(),
                    PermitHistory.Event.GRANTED,
                    PermitHistory.Event.RENEWED,
                    PermitHistory.Event.EXTENDED)
                && ends.stream().noneMatch(e -> ends(e, c)));
  }

  /**
   * Keeps the events of the first kind after which, that day counted, none of the others followed.
   */
  public PermitEvents notFollowed(PermitHistory.Event first, PermitHistory.Event... others) {
    List<PermitHistory> following =
        contents().stream().filter(c -> isOneOf(c.event(), (Object[]) others)).toList();
    return where(
        c -> c.event() == first && following.stream().allMatch(f -> f.on().isBefore(c.on())));
  }

  /**
   * Returns the last day of the period that the parameter gives, counted from the earliest of
   * these.
   *
   * @throws IllegalStateException if there is none
   */
  public LocalDate endOf(String period) {
    LocalDate earliest =
        contents().stream()
            .map(PermitHistory::on)
            .min(Comparator.naturalOrder())
            .orElseThrow(() -> new IllegalStateException("no event"));
    return frame().parameters().after(period, earliest);
  }

  /** Keeps those about a weapon of one of the classes. */
  public PermitEvents weaponClass(WeaponClass... wanted) {
    return where(c -> c.weapon() != null && isOneOf(c.weapon().weaponClass(), (Object[]) wanted));
  }

  /** Keeps those that tell neither variant nor weapon. */
  public PermitEvents getOfNothingTold() {
    return where(c -> c.variant() == null && c.weapon() == null);
  }

  /** Keeps those about a weapon of the same class and calibre as one of the matter. */
  public PermitEvents about(WeaponFacts weapon) {
    return where(
        c ->
            c.weapon() != null
                && weapon.getWeapons().stream()
                    .anyMatch(
                        w ->
                            w.weaponClass() == c.weapon().weaponClass()
                                && Objects.equals(w.calibre(), c.weapon().calibre())));
  }

  /** Keeps those that tell no weapon. */
  public PermitEvents getOfNoWeapon() {
    return where(c -> c.weapon() == null);
  }

  /**
   * Keeps permits that stand on the day: granted, renewed or extended, their last day not past, and
   * not revoked or lapsed since. What is not verified ends no permit here.
   */
  public PermitEvents getValid() {
    return standing(getFirm().contents());
  }

  /** Keeps permits that surely stand on the day: verified, and ended by nothing told at all. */
  public PermitEvents getSurelyValid() {
    return standing(contents()).getFirm();
  }

  private PermitEvents standing(List<PermitHistory> told) {
    LocalDate day = frame().day();
    List<PermitHistory> endings =
        told.stream()
            .filter(
                c -> isOneOf(c.event(), PermitHistory.Event.REVOKED, PermitHistory.Event.LAPSED))
            .toList();
    return event(
            PermitHistory.Event.GRANTED, PermitHistory.Event.RENEWED, PermitHistory.Event.EXTENDED)
        .where(
            c ->
                !c.on().isAfter(day)
                    && EndDay.reaches(c.until(), day)
                    && endings.stream().noneMatch(ending -> isEndedBy(c, ending)));
  }

  private static boolean isEndedBy(PermitHistory grant, PermitHistory ending) {
    return !ending.on().isBefore(grant.on())
        && ending.permit() == grant.permit()
        && (ending.variant() == null || ending.variant() == grant.variant())
        && (ending.weapon() == null
            || grant.weapon() == null
            || ending.weapon().weaponClass() == grant.weapon().weaponClass()
                && Objects.equals(ending.weapon().calibre(), grant.weapon().calibre()));
  }

  /** Keeps those that tell a weapon, if the matter tells none to compare it with. */
  public PermitEvents withWeaponUnlessTold(WeaponFacts weapon) {
    return where(c -> c.weapon() != null && weapon.getWeapons().isEmpty());
  }

  /**
   * Keeps what was seized or handed in and has not been given back: no return followed it, that day
   * counted. A return that names another weapon gives back nothing of it (våpenlova § 31).
   */
  public PermitEvents getInPoliceKeeping() {
    List<PermitHistory> all = contents();
    return where(c -> Takings.isTaking(c) && !Takings.isGivenBack(c, all));
  }

  /**
   * Keeps the advance notices that stand: no grant, no revocation and no return of the weapons has
   * followed, that day counted (forvaltningsloven § 16, våpenlova § 31).
   */
  public PermitEvents getStandingNotices() {
    return notFollowed(
        PermitHistory.Event.NOTICE_SENT,
        PermitHistory.Event.GRANTED,
        PermitHistory.Event.REVOKED,
        PermitHistory.Event.RETURNED);
  }

  /**
   * Keeps the revocations after which, that day counted, neither a new grant nor a return of the
   * weapons followed for the same variant or for one not told (våpenlova § 31 fifth paragraph).
   */
  public PermitEvents getNotDisposedOf() {
    List<PermitHistory> all = contents();
    return where(
        c ->
            c.event() == PermitHistory.Event.REVOKED
                && all.stream().noneMatch(other -> Takings.disposesOf(other, c)));
  }

  /**
   * Keeps what is in police keeping before an advance notice was sent and before a revocation
   * (våpenlova § 31 fourth paragraph).
   */
  public PermitEvents getKeptBeforeNotice() {
    List<PermitHistory> all = contents();
    return getInPoliceKeeping()
        .where(
            c ->
                !Takings.stands(PermitHistory.Event.NOTICE_SENT, c, all)
                    && !Takings.stands(PermitHistory.Event.REVOKED, c, all));
  }

  /** Keeps those whose period of the parameter, counted from their day, ended before the day. */
  public PermitEvents keptLongerThan(String period) {
    return where(c -> frame().parameters().after(period, c.on()).isBefore(frame().day()));
  }

  /**
   * Keeps what is in police keeping under an advance notice and before a revocation (våpenlova § 31
   * third paragraph second sentence).
   */
  public PermitEvents getKeptUnderNotice() {
    List<PermitHistory> all = contents();
    return getInPoliceKeeping()
        .where(
            c ->
                Takings.stands(PermitHistory.Event.NOTICE_SENT, c, all)
                    && !Takings.stands(PermitHistory.Event.REVOKED, c, all));
  }

  /**
   * Returns the last day of the period that the parameter gives for weapons kept under notice: for
   * each of these counted from its own day or from the first of the notices that is later, and of
   * all the earliest (våpenforskrifta § 11-9).
   *
   * @throws IllegalStateException if there is none
   */
  public LocalDate endOf(String period, PermitEvents notices) {
    return contents().stream()
        .map(
            c ->
                notices.contents().stream()
                    .map(PermitHistory::on)
                    .filter(on -> on.isAfter(c.on()))
                    .min(Comparator.naturalOrder())
                    .filter(on -> notices.contents().stream().allMatch(n -> n.on().isAfter(c.on())))
                    .orElse(c.on()))
        .map(start -> frame().parameters().after(period, start))
        .min(Comparator.naturalOrder())
        .orElseThrow(() -> new IllegalStateException("no event"));
  }

  /**
   * Keeps decisions whose time for appeal, told or counted by the parameter, has not run out on the
   * day, and after which no appeal is told (forvaltningsloven § 29).
   */
  public PermitEvents appealableBy(String period) {
    List<PermitHistory> appeals = told(PermitHistory.Event.APPEALED);
    LocalDate day = frame().day();
    return where(
        c ->
            c.event() != PermitHistory.Event.APPEALED
                && !lastDay(c, period).isBefore(day)
                && appeals.stream().allMatch(a -> a.on().isBefore(c.on())));
  }

  /** Returns the earliest last day for appeal, told or counted by the parameter; null if none. */
  public @Nullable LocalDate lastDayOfAppeal(String period) {
    return contents().stream()
        .map(c -> lastDay(c, period))
        .min(Comparator.naturalOrder())
        .orElse(null);
  }

  private LocalDate lastDay(PermitHistory told, String period) {
    return told.deadline() == null
        ? frame().parameters().after(period, told.on())
        : told.deadline();
  }

  /** Keeps those on the day of receipt or later. */
  public PermitEvents getSinceReceipt() {
    LocalDate received = frame().receivedOrDay();
    return where(c -> !c.on().isBefore(received));
  }

  /** Keeps those whose told deadline lies before the day. */
  public PermitEvents getPastDeadline() {
    return where(c -> c.deadline() != null && c.deadline().isBefore(frame().day()));
  }

  /** Keeps those after which, that day not counted, none of the same query followed. */
  public PermitEvents getLatest() {
    List<PermitHistory> all = contents();
    return where(c -> all.stream().noneMatch(other -> other.on().isAfter(c.on())));
  }

  /** Returns the earliest of the told deadlines; null if none is told. */
  public @Nullable LocalDate getFirstDeadline() {
    return contents().stream()
        .map(PermitHistory::deadline)
        .filter(Objects::nonNull)
        .min(Comparator.naturalOrder())
        .orElse(null);
  }

  private List<PermitHistory> told(PermitHistory.Event event) {
    return contents().stream().filter(c -> c.event() == event).toList();
  }

  /** Keeps permits to hold a pistol or revolver. */
  public PermitEvents getHandgunPermits() {
    return where(PermitPurposes::isForHandguns);
  }

  /** The same, and those that may be for one as far as they tell. */
  public PermitEvents getPerhapsHandgunPermits() {
    return where(PermitPurposes::mayBeForHandguns);
  }

  /** Keeps permits to hold weapons for hunting, sport shooting or collecting. */
  public PermitEvents getForHuntingSportOrCollecting() {
    return where(PermitPurposes::isForHuntingSportOrCollecting);
  }

  /** The same, and those that do not tell what the permit is for. */
  public PermitEvents getPerhapsForHuntingSportOrCollecting() {
    return where(c -> c.variant() == null || PermitPurposes.isForHuntingSportOrCollecting(c));
  }
}
