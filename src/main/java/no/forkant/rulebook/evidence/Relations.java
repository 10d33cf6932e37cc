package no.forkant.rulebook.evidence;

import no.forkant.casefile.Relation;

/** Queries over relations to others. */
public final class Relations extends Query<Relation, Relations> {

  Relations(Frame frame, Exhibit[] exhibits) {
    super(Relation.class, frame, exhibits);
  }

  @Override
  Relations with(Exhibit[] exhibits) {
    return new Relations(frame(), exhibits);
  }

  /** Keeps those whose {@code relation} is one of the given. */
  public Relations relation(Relation.RelationKind... wanted) {
    return where(c -> isOneOf(c.relation(), wanted));
  }
}
