package no.forkant.rulebook.evidence;

import java.time.LocalDate;
import java.util.Comparator;
import no.forkant.casefile.LifeEvent;
import org.jspecify.annotations.Nullable;

/** Queries over events in the party's life. */
public final class LifeEvents extends Query<LifeEvent, LifeEvents> {

  LifeEvents(Frame frame, Exhibit[] exhibits) {
    super(LifeEvent.class, frame, exhibits);
  }

  @Override
  LifeEvents with(Exhibit[] exhibits) {
    return new LifeEvents(frame(), exhibits);
  }

  /** Keeps those whose {@code event} is one of the given. */
  public LifeEvents event(LifeEvent.Event... wanted) {
    return where(c -> isOneOf(c.event(), wanted));
  }

  /** Keeps those on {@code from} or later, up to the day; all up to the day if it is null. */
  public LifeEvents happenedFrom(@Nullable LocalDate from) {
    LocalDate day = frame().day();
    return where(c -> !c.on().isAfter(day) && (from == null || !c.on().isBefore(from)));
  }

  /** Returns the day on which the period has run since the first; null if there is none. */
  public @Nullable LocalDate endOf(String period) {
    return contents().stream()
        .map(LifeEvent::on)
        .min(Comparator.naturalOrder())
        .map(on -> frame().parameters().after(period, on))
        .orElse(null);
  }
}
