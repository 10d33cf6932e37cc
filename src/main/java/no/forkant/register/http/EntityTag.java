package no.forkant.register.http;

import org.jspecify.annotations.Nullable;

/** The version of a thing as {@code ETag} tells it and {@code If-Match} asks for it. */
public final class EntityTag {

  private EntityTag() {}

  /** Returns the tag of a version, quoted. */
  public static String of(int version) {
    return "\"" + version + "\"";
  }

  /**
   * Demands that the caller knows the present version.
   *
   * @param ifMatch the header; null if it was not sent
   * @throws ProblemException 428 if it was not sent, 412 if it names another version
   */
  public static void require(@Nullable String ifMatch, int version) {
    if (ifMatch == null) {
      throw new ProblemException(ProblemType.PRECONDITION_REQUIRED);
    }
    allow(ifMatch, version);
  }

  /**
   * Refuses a caller who names another version than the present one.
   *
   * @param ifMatch the header; null asks for nothing
   * @throws ProblemException 412 if it names another version
   */
  public static void allow(@Nullable String ifMatch, int version) {
    if (ifMatch == null || ifMatch.strip().equals("*")) {
      return;
    }
    for (String tag : ifMatch.split(",", -1)) {
      if (tag.strip().equals(of(version))) {
        return;
      }
    }
    throw new ProblemException(ProblemType.CHANGED_MEANWHILE);
  }
}
