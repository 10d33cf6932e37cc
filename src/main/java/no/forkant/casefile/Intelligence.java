package no.forkant.casefile;

/**
 * A graded item of criminal intelligence (politiregisterforskriften chapter 47).
 *
 * @param topic what it is about; never null
 * @param sourceGrade how reliable the source is, {@code A} to {@code F}; the only place that says
 *     so; never null
 * @param informationGrade how reliable the information is, 1 to 6
 * @param current true if it is still held to be current
 */
public record Intelligence(
    Topic topic, SourceGrade sourceGrade, int informationGrade, boolean current)
    implements Content {

  /** What it is about. */
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

  /** How reliable the source is. */
  public enum SourceGrade {
    A,
    B,
    C,
    D,
    E,
    F
  }
}
