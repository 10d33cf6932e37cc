package no.forkant.casefile;

import org.jspecify.annotations.Nullable;

/**
 * What an application or a held permit for a professional driver's permit (Norwegian:
 * <i>kjøreseddel</i>) tells beside its information items. Every component may be null: what the law
 * needs and the file lacks becomes an entry of {@code missing}.
 *
 * @param transport transport; null if not told
 * @param localKnowledgeCourse local knowledge course; null if not told
 * @param languageTest language test; null if not told
 * @param feePaid fee paid; null if not told
 * @param needDocumented need documented; null if not told
 */
public record ProfessionalDriverDetails(
    @Nullable Transport transport,
    @Nullable Boolean localKnowledgeCourse,
    @Nullable Boolean languageTest,
    @Nullable Boolean feePaid,
    @Nullable Boolean needDocumented)
    implements Details {

  /** Values of {@code Transport}; their meaning stands in the contract. */
  public enum Transport {
    TAXI,
    BUS,
    TOUR,
    OTHER
  }
}
