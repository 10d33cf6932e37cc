package no.forkant.assessment;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** Gives claims their ids in the assessment, in order. */
final class Numbered {

  private final Map<Claim, String> ids = new IdentityHashMap<>();
  private final List<Claim> claims;

  Numbered(List<Claim> claims) {
    this.claims = claims;
    claims.forEach(claim -> ids.put(claim, "f" + (ids.size() + 1)));
  }

  List<Claim> claims() {
    return claims;
  }

  /** Returns the id of a claim. */
  String id(Claim claim) {
    String id = ids.get(claim);
    if (id == null) {
      throw new IllegalArgumentException("a claim of another assessment");
    }
    return id;
  }

  /** Returns the ids of claims, in their order. */
  List<String> ids(List<Claim> some) {
    List<String> found = new ArrayList<>(some.size());
    some.forEach(claim -> found.add(id(claim)));
    return found;
  }
}
