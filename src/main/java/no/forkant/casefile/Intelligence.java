package no.forkant.casefile;

/**
 * A graded item of criminal intelligence (politiregisterforskriften chapter 47).
 *
 * @param topic topic; never null
 * @param sourceGrade source grade; never null
 * @param informationGrade information grade; never null
 * @param current current; never null
 */
public record Intelligence(
    Topic topic, SourceGrade sourceGrade, int informationGrade, boolean current)
    implements Content {

  /** Values of {@code Topic}; their meaning stands in the contract. */
  public enum Topic {
    ORGANISED_CRIME,
    GANG,
    EXTREMISM,
    TERROR,
    WEAPONS,
    DRUGS,
    TRAFFICKING,
    FRAUD,
    OTHER
  }

  /** Values of {@code SourceGrade}; their meaning stands in the contract. */
  public enum SourceGrade {
    A,
    B,
    C,
    D,
    E,
    F
  }
}
