package no.forkant.rulebook.evidence;

import no.forkant.casefile.PreventionContact;

/** Queries over contacts of the prevention unit. */
public final class PreventionContacts extends Query<PreventionContact, PreventionContacts> {

  PreventionContacts(Frame frame, Exhibit[] exhibits) {
    super(PreventionContact.class, frame, exhibits);
  }

  @Override
  PreventionContacts with(Exhibit[] exhibits) {
    return new PreventionContacts(frame(), exhibits);
  }

  /** Keeps those whose {@code topic} is one of the given. */
  public PreventionContacts topic(PreventionContact.Topic... wanted) {
    return where(c -> isOneOf(c.topic(), wanted));
  }

  /** Keeps those whose {@code kind} is one of the given. */
  public PreventionContacts kind(PreventionContact.Kind... wanted) {
    return where(c -> isOneOf(c.kind(), wanted));
  }
}
