package no.forkant.rulebook.evidence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import no.forkant.casefile.EndDay;
import no.forkant.casefile.Residence;
import no.forkant.casefile.ResidenceSpan;
import org.jspecify.annotations.Nullable;

/**
 * Where a subject has lived and how long that counts (våpenforskrifta § 7-7,
 * politiregisterforskriften § 28-4): what the registers tell wins over the party's word for its
 * period, and counts from the day that the law counts from.
 */
public final class ResidenceTimeline {

  private static final String NORWAY = "NO";
  private static final String SVALBARD = "SJ";
  private static final Set<Residence.Status> LAWFUL =
      EnumSet.complementOf(EnumSet.of(Residence.Status.NONE, Residence.Status.EXPELLED));

  /** A stay: both days counted. */
  private record Stay(String country, boolean lawful, LocalDate from, LocalDate to) {

    boolean holds(LocalDate day) {
      return !from.isAfter(day) && !to.isBefore(day);
    }
  }

  private final List<Stay> registered = new ArrayList<>();
  private final List<Stay> counted = new ArrayList<>();
  private final List<Stay> told = new ArrayList<>();
  private final Frame frame;

  ResidenceTimeline(List<Residence> items, List<ResidenceSpan> party, Frame frame) {
    this.frame = frame;
    for (Residence item : items) {
      String country = item.country() == null ? NORWAY : item.country();
      boolean lawful = LAWFUL.contains(item.status());
      LocalDate to = end(item.to());
      LocalDate clock = item.clockFrom() == null ? item.from() : item.clockFrom();
      registered.add(new Stay(country, lawful, item.from(), to));
      counted.add(new Stay(country, lawful, clock, to));
    }
    for (ResidenceSpan span : party) {
      told.add(new Stay(span.country(), true, span.from(), end(span.to())));
    }
  }

  private static LocalDate end(@Nullable EndDay end) {
    return end == null || end.day() == null ? LocalDate.MAX : end.day();
  }

  /** Returns whether nothing is told of where the subject lives. */
  public boolean getUntold() {
    return registered.isEmpty() && told.isEmpty();
  }

  /**
   * Returns whether the subject has lived lawfully in Norway without a break since the period
   * before the day; that day counts as within.
   */
  public boolean inNorwaySince(String period) {
    return isUnbroken(NORWAY::equals, period);
  }

  /**
   * Returns whether the subject has lived lawfully in states of the EEA without a break since the
   * period before the day; that day counts as within.
   */
  public boolean inEconomicAreaSince(String period) {
    return isUnbroken(EconomicArea::includes, period);
  }

  /** Returns whether the subject lived in Norway before a stay elsewhere, and lives there again. */
  public boolean getBackInNorway() {
    LocalDate day = frame.day();
    LocalDate current = firstDayOfStay(day, NORWAY::equals);
    return current != null && stays(NORWAY::equals).anyMatch(s -> s.to().isBefore(current));
  }

  private boolean isUnbroken(Predicate<String> country, String period) {
    LocalDate first = firstDayOfStay(frame.day(), country);
    return first != null && !first.isAfter(frame.parameters().before(period, frame.day()));
  }

  private @Nullable LocalDate firstDayOfStay(LocalDate day, Predicate<String> country) {
    LocalDate first = null;
    LocalDate sought = day;
    while (true) {
      LocalDate before = earliestOf(sought, country);
      if (before == null) {
        return first;
      }
      first = before;
      sought = before.minusDays(1);
    }
  }

  private @Nullable LocalDate earliestOf(LocalDate day, Predicate<String> country) {
    return stays(country)
        .filter(stay -> stay.holds(day))
        .map(Stay::from)
        .min(LocalDate::compareTo)
        .orElse(null);
  }

  private Stream<Stay> stays(Predicate<String> country) {
    List<Stay> stays = new ArrayList<>();
    counted.stream()
        .filter(stay -> stay.lawful() && country.test(stay.country()))
        .map(this::withoutUnlawful)
        .forEach(stays::addAll);
    told.stream()
        .filter(stay -> country.test(stay.country()))
        .map(stay -> without(stay, registered))
        .forEach(stays::addAll);
    return stays.stream();
  }

  private List<Stay> withoutUnlawful(Stay stay) {
    return without(stay, registered.stream().filter(other -> !other.lawful()).toList());
  }

  private static List<Stay> without(Stay stay, List<Stay> others) {
    List<Stay> left = List.of(stay);
    for (Stay other : others) {
      left = left.stream().flatMap(one -> without(one, other)).toList();
    }
    return left;
  }

  private static Stream<Stay> without(Stay stay, Stay other) {
    if (other.to().isBefore(stay.from()) || other.from().isAfter(stay.to())) {
      return Stream.of(stay);
    }
    List<Stay> left = new ArrayList<>();
    if (stay.from().isBefore(other.from())) {
      left.add(new Stay(stay.country(), stay.lawful(), stay.from(), other.from().minusDays(1)));
    }
    if (stay.to().isAfter(other.to())) {
      left.add(new Stay(stay.country(), stay.lawful(), other.to().plusDays(1), stay.to()));
    }
    return left.stream();
  }

  /** Returns whether the subject lives in Norway on the day. */
  public boolean getInNorway() {
    return livesWhere(NORWAY::equals);
  }

  /** Returns whether the subject lives in a state of the EEA on the day. */
  public boolean getInEconomicArea() {
    return livesWhere(EconomicArea::includes);
  }

  /** Returns whether the subject lives on Svalbard on the day (våpenforskrifta § 1-8). */
  public boolean getOnSvalbard() {
    return livesWhere(SVALBARD::equals);
  }

  private boolean livesWhere(Predicate<String> country) {
    return stays(country).anyMatch(stay -> stay.holds(frame.day()));
  }
}
