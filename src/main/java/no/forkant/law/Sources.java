package no.forkant.law;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/** The sources of law of one rulebook, by id. Immutable. */
public final class Sources {

  private final Map<String, Source> byId;

  /** Creates the sources; {@code byId} must not be null. */
  public Sources(Map<String, Source> byId) {
    this.byId = Map.copyOf(byId);
  }

  /** Returns the source that {@code citation} names, if it is known. */
  public Optional<Source> of(Citation citation) {
    return Optional.ofNullable(byId.get(citation.source()));
  }

  /** Returns all sources by id; never null. */
  public Map<String, Source> all() {
    return byId;
  }

  /**
   * Returns the level of authority of what {@code citation} names.
   *
   * @throws IllegalArgumentException if the source is unknown; the linter keeps that out of a
   *     rulebook
   */
  public SourceKind kindOf(Citation citation) {
    return of(citation)
        .map(Source::kind)
        .orElseThrow(() -> new IllegalArgumentException("unknown source " + citation));
  }

  /**
   * Returns the day on which the act behind {@code citation} came into force: for a regulation that
   * of the act it is made under, unless the regulation is younger.
   *
   * @throws IllegalArgumentException if the source is unknown
   */
  public LocalDate commencementOf(Citation citation) {
    return of(citation)
        .map(Source::commencement)
        .orElseThrow(() -> new IllegalArgumentException("unknown source " + citation));
  }
}
