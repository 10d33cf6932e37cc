package no.forkant.rulebook.evidence;

import no.forkant.casefile.WeaponHandling;

/** Queries over events with weapons. */
public final class WeaponEvents extends Query<WeaponHandling, WeaponEvents> {

  WeaponEvents(Frame frame, Exhibit[] exhibits) {
    super(WeaponHandling.class, frame, exhibits);
  }

  @Override
  WeaponEvents with(Exhibit[] exhibits) {
    return new WeaponEvents(frame(), exhibits);
  }

  /** Keeps those whose {@code event} is one of the given. */
  public WeaponEvents event(WeaponHandling.Event... wanted) {
    return where(c -> isOneOf(c.event(), wanted));
  }
}
