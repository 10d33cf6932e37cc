package no.forkant.rulebook.evidence;

import no.forkant.casefile.StorageInspection;

/** Queries over controls of weapon storage. */
public final class StorageInspections extends Query<StorageInspection, StorageInspections> {

  StorageInspections(Frame frame, Exhibit[] exhibits) {
    super(StorageInspection.class, frame, exhibits);
  }

  @Override
  StorageInspections with(Exhibit[] exhibits) {
    return new StorageInspections(frame(), exhibits);
  }

  /** Keeps those whose {@code result} is one of the given. */
  public StorageInspections result(StorageInspection.Result... wanted) {
    return where(c -> isOneOf(c.result(), wanted));
  }
}
