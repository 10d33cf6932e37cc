package no.forkant.rulebook;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.forkant.casefile.Permit;
import no.forkant.law.Sources;

/**
 * All rules, parameters, admissibility rows and texts of one release (Norwegian: <i>regelverk</i>).
 * Immutable; two rulebooks with one digest give the same assessments.
 */
public final class Rulebook {

  private final String name;
  private final String digest;
  private final Sources sources;
  private final Map<Permit, PermitRules> permits;
  private final Map<String, HeldBack> heldBackEverywhere;

  Rulebook(
      String name,
      String digest,
      Sources sources,
      Collection<PermitRules> permits,
      Map<String, HeldBack> heldBackEverywhere) {
    this.name = name;
    this.digest = digest;
    this.sources = sources;
    this.permits = new EnumMap<>(Permit.class);
    permits.forEach(rules -> this.permits.put(rules.permit(), rules));
    this.heldBackEverywhere = Map.copyOf(heldBackEverywhere);
  }

  /** Returns the name of the release, such as {@code 2026.1}; never null. */
  public String name() {
    return name;
  }

  /** Returns SHA-256 over the canonical content without scenarios, written {@code sha256:…}. */
  public String digest() {
    return digest;
  }

  /** Returns the sources of law that the rules cite; never null. */
  public Sources sources() {
    return sources;
  }

  /** Returns the rules of a permit, if this rulebook has any. */
  public Optional<PermitRules> permit(Permit permit) {
    return Optional.ofNullable(permits.get(permit));
  }

  /** Returns the rules of all permits that this rulebook covers; never null. */
  public List<PermitRules> permits() {
    return List.copyOf(permits.values());
  }

  /**
   * Returns why an item is held back from every condition.
   *
   * @param reason one of the reasons in {@code common/admissibility.yaml}
   * @throws IllegalArgumentException if the rulebook does not know the reason
   */
  public HeldBack heldBackEverywhere(String reason) {
    HeldBack told = heldBackEverywhere.get(reason);
    if (told == null) {
      throw new IllegalArgumentException("no reason " + reason);
    }
    return told;
  }

  /** Returns this rulebook with other rules for one permit, to try them out. */
  Rulebook with(PermitRules other) {
    Map<Permit, PermitRules> changed = new EnumMap<>(permits);
    changed.put(other.permit(), other);
    return new Rulebook(name, digest, sources, changed.values(), heldBackEverywhere);
  }
}
