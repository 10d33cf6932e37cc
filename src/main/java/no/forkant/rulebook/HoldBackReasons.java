package no.forkant.rulebook;

import java.util.List;

/** Why an item is held back from every condition; the law behind each stands in the common data. */
public final class HoldBackReasons {

  /** The source has blocked it. */
  public static final String BLOCKED = "BLOCKED";

  /** The source has withdrawn it. */
  public static final String WITHDRAWN = "WITHDRAWN";

  /** An item that corrects it is known. */
  public static final String CORRECTED = "CORRECTED";

  /** A later stage of the same criminal matter is known. */
  public static final String LATER_STAGE_KNOWN = "LATER_STAGE_KNOWN";

  /** It is registered about a witness. */
  public static final String WITNESS = "WITNESS";

  /** It is registered about a victim. */
  public static final String VICTIM = "VICTIM";

  /** It is registered about an informant. */
  public static final String INFORMANT = "INFORMANT";

  /** Its last day of use has passed. */
  public static final String USE_ENDED = "USE_ENDED";

  /** It is a special category of data and nobody has said why it is needed. */
  public static final String SPECIAL_CATEGORY = "SPECIAL_CATEGORY";

  /** It tells of a day after the day of the assessment. */
  public static final String NOT_YET_OCCURRED = "NOT_YET_OCCURRED";

  /** No row of the permit's admissibility opens a door to it. */
  public static final String NO_LEGAL_DOOR = "NO_LEGAL_DOOR";

  static final List<String> ALL =
      List.of(
          BLOCKED,
          WITHDRAWN,
          CORRECTED,
          LATER_STAGE_KNOWN,
          WITNESS,
          VICTIM,
          INFORMANT,
          USE_ENDED,
          SPECIAL_CATEGORY,
          NOT_YET_OCCURRED,
          NO_LEGAL_DOOR);

  private HoldBackReasons() {}
}
