package no.forkant.audit;

import java.util.UUID;

/**
 * What something was done to: an opaque reference that says nothing about anybody once the row it
 * points to is gone.
 *
 * @param kind what the id is the id of; never null
 * @param id an id that the service drew; never null
 */
public record Subject(Kind kind, UUID id) {

  /** What can be referred to. */
  public enum Kind {
    APPLICATION,
    PERMIT,
    PARTY,
    INFORMATION,
    ASSESSMENT,
    REPORT
  }

  /** Returns a reference to an application. */
  public static Subject application(UUID id) {
    return new Subject(Kind.APPLICATION, id);
  }

  /** Returns a reference to a held permit. */
  public static Subject permit(UUID id) {
    return new Subject(Kind.PERMIT, id);
  }

  /** Returns a reference to a party. */
  public static Subject party(UUID id) {
    return new Subject(Kind.PARTY, id);
  }

  /** Returns a reference to an assessment. */
  public static Subject assessment(UUID id) {
    return new Subject(Kind.ASSESSMENT, id);
  }
}
