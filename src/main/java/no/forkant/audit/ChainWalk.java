package no.forkant.audit;

import java.util.Arrays;
import no.forkant.audit.Fault.Kind;

/** Checks the chain row by row; a fault is told once, and the walk goes on behind it. */
final class ChainWalk {

  private final Faults faults;
  private Head reached;

  ChainWalk(Head start, Faults faults) {
    this.reached = start;
    this.faults = faults;
  }

  void step(ChainRow row) {
    boolean gap = row.sequence() != reached.size();
    if (gap) {
      faults.add(Kind.CHAIN_GAP, row.sequence(), row.logged().id());
    }
    boolean follows = gap || Arrays.equals(row.previousHash(), reached.hash());
    if (!follows || !row.isLinked()) {
      faults.add(Kind.CHAIN_BROKEN, row.sequence(), row.logged().id());
    }
    row.logged().check(row.sequence(), faults);
    reached = new Head(row.sequence() + 1, row.chainHash());
  }

  Head reached() {
    return reached;
  }
}
