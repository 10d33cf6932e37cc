package no.forkant.register;

import java.util.List;
import java.util.Optional;
import no.forkant.casefile.Permit;
import no.forkant.rulebook.Rulebook;

/** Holds no rulebook: every permit is answered as one without rules. */
final class EmptyShelf implements RulebookShelf {

  @Override
  public Rulebook current() {
    throw new IllegalStateException("no rulebook");
  }

  @Override
  public Optional<Rulebook> byDigest(String digest) {
    return Optional.empty();
  }

  @Override
  public List<Rulebook> all() {
    return List.of();
  }

  @Override
  public boolean covers(Permit permit) {
    return false;
  }
}
