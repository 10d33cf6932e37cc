package no.forkant.register;

import java.util.List;
import java.util.Optional;
import no.forkant.casefile.Permit;
import no.forkant.rulebook.Rulebook;

/** The rulebooks that the service can assess with. */
public interface RulebookShelf {

  /** Returns the rulebook in use; never null. */
  Rulebook current();

  /** Returns the rulebook with this digest; empty if the service never had it. */
  Optional<Rulebook> byDigest(String digest);

  /** Returns every rulebook ever used, the one in use first; never null. */
  List<Rulebook> all();

  /** Returns whether the rulebook in use has rules for a permit. */
  boolean covers(Permit permit);
}
